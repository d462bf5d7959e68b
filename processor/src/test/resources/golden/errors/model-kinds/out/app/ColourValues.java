package app;

public final class ColourValues {
    private ColourValues() {}
}
