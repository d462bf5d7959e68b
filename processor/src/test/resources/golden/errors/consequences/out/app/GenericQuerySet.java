package app;

public final class GenericQuerySet {
    private GenericQuerySet() {}
}
