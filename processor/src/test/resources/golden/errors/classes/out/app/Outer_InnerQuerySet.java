package app;

public final class Outer_InnerQuerySet {
    private Outer_InnerQuerySet() {}
}
