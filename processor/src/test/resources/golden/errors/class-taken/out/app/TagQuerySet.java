package app;

public final class TagQuerySet {
    private TagQuerySet() {}
}
