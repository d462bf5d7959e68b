package app;

public final class EntryQuerySet {
    private EntryQuerySet() {}
}
