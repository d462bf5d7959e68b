package dev.throughline;

/** What {@code put} did to a link. */
public enum LinkWrite {
    /** There was none: it was made. */
    ADDED,
    /** There was one with other values: they were changed. */
    UPDATED,
    /** There was one with the same values: nothing was changed. */
    UNCHANGED
}
