package app;

final class AloneTable {
    private AloneTable() {}
}
