package dev.throughline;

/** A {@link Ref} or {@link Many} was read that is not loaded; the message names the call that loads it. */
public final class NotLoadedException extends ThroughlineException {
    private static final long serialVersionUID = 1L;

    /**
     * Made by what is not loaded.
     *
     * @param message names the relation and the call that loads it
     */
    public NotLoadedException(String message) {
        super(message);
    }
}
