package app;

final class AloneQuerySet {
    private AloneQuerySet() {}
}
