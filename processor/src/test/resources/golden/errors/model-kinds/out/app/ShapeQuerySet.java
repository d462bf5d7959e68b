package app;

public final class ShapeQuerySet {
    private ShapeQuerySet() {}
}
