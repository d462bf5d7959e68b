package app;

public final class ModelTypeValues {
    private ModelTypeValues() {}
}
