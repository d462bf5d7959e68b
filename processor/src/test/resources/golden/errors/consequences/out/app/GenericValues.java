package app;

public final class GenericValues {
    private GenericValues() {}
}
