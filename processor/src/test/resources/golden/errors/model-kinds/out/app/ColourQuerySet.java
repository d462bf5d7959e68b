package app;

public final class ColourQuerySet {
    private ColourQuerySet() {}
}
