package dev.throughline.sample.catalog;

/** The tags of a package have changed since those that replace them were chosen. */
public final class StaleTagsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleTagsException(String name) {
        super("The tags of " + name + " have changed since you opened its page, so they were not replaced.");
    }
}
