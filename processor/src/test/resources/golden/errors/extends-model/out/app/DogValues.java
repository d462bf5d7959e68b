package app;

final class DogValues {
    private DogValues() {}
}
