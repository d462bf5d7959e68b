package dev.throughline;

/** A model with a {@link Version} was to be written over its row, or deleted, and the row is not the one any more that it was read from. */
public final class StaleModelException extends ThroughlineException {
    private static final long serialVersionUID = 1L;

    /**
     * Made by what writes a model.
     *
     * @param message names the model, its key and its version
     */
    public StaleModelException(String message) {
        super(message);
    }
}
