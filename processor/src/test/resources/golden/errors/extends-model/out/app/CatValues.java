package app;

final class CatValues {
    private CatValues() {}
}
