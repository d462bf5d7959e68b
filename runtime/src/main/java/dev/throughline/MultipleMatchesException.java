package dev.throughline;

/** One row was asked for, and more than one matches. */
public final class MultipleMatchesException extends ThroughlineException {
    private static final long serialVersionUID = 1L;

    /**
     * Made by what looks for one row.
     *
     * @param message names the model and what was asked for
     */
    public MultipleMatchesException(String message) {
        super(message);
    }
}
