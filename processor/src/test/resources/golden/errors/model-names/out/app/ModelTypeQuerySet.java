package app;

public final class ModelTypeQuerySet {
    private ModelTypeQuerySet() {}
}
