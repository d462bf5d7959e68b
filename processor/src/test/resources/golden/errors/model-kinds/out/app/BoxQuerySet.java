package app;

public final class BoxQuerySet {
    private BoxQuerySet() {}
}
