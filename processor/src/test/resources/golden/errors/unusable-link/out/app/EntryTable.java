package app;

public final class EntryTable {
    private EntryTable() {}
}
