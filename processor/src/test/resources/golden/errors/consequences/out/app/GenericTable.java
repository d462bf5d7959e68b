package app;

public final class GenericTable {
    private GenericTable() {}
}
