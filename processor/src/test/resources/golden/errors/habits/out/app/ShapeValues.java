package app;

final class ShapeValues {
    private ShapeValues() {}
}
