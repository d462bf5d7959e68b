package app;

public final class BoxValues {
    private BoxValues() {}
}
