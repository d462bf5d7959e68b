package app;

final class AloneValues {
    private AloneValues() {}
}
