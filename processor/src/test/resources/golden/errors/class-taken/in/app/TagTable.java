package app;

/** A case. */
public final class TagTable {
    private TagTable() {}
}
