package dev.throughline;

/** One row was asked for, and none matches. */
public final class NoMatchException extends ThroughlineException {
    private static final long serialVersionUID = 1L;

    /**
     * Made by what looks for one row.
     *
     * @param message names the model and what was asked for
     */
    public NoMatchException(String message) {
        super(message);
    }
}
