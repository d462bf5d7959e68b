package app;

public final class EntryValues {
    private EntryValues() {}
}
