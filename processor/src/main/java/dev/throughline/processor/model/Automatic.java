package dev.throughline.processor.model;

/** What the values of a column are, where nobody has to give them. */
public enum Automatic {
    /** Given by the caller. */
    NONE,
    /** The count of the writes of a row. */
    VERSION,
    /** When a row was made. */
    CREATED,
    /** When a row was written last. */
    UPDATED;

    /** {@return what is said of such a column} */
    public String spoken() {
        return switch (this) {
            case NONE -> "";
            case VERSION -> "Counts the writes of a row, by itself.";
            case CREATED -> "When the row was made; now, where it is not given.";
            case UPDATED -> "When the row was written last; now, where it is not given.";
        };
    }
}
