package app;

public final class SizeValues {
    private SizeValues() {}
}
