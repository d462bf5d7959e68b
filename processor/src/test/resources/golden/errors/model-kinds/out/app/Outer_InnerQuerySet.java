package app;

final class Outer_InnerQuerySet {
    private Outer_InnerQuerySet() {}
}
