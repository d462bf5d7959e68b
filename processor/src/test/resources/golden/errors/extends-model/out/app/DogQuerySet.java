package app;

final class DogQuerySet {
    private DogQuerySet() {}
}
