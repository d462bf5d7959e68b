package app;

final class ShapeQuerySet {
    private ShapeQuerySet() {}
}
