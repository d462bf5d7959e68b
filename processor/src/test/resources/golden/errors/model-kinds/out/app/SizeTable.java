package app;

public final class SizeTable {
    private SizeTable() {}
}
