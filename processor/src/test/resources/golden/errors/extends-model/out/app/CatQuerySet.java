package app;

final class CatQuerySet {
    private CatQuerySet() {}
}
