package app;

final class DogTable {
    private DogTable() {}
}
