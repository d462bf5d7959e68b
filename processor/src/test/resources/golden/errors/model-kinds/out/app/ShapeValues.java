package app;

public final class ShapeValues {
    private ShapeValues() {}
}
