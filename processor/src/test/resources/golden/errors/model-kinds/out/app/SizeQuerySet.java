package app;

public final class SizeQuerySet {
    private SizeQuerySet() {}
}
