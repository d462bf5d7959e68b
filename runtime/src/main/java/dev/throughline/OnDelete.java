package dev.throughline;

/** What happens to a row when the row that its foreign key names is deleted. */
public enum OnDelete {
    /** The delete is refused while such rows exist. */
    RESTRICT,
    /** The rows go too. */
    CASCADE,
    /** The key becomes null; only where it may be. */
    SET_NULL
}
