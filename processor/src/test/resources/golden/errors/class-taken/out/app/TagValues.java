package app;

public final class TagValues {
    private TagValues() {}
}
