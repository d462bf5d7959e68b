package app;

final class CatTable {
    private CatTable() {}
}
