package dev.throughline;

import org.jspecify.annotations.Nullable;

/**
 * A row cannot be read into its model: a column holds null where the model has a primitive, or a text that is no constant of its enum,
 * or the model's constructor throws. The message names the model, the key where it is known, the column and what to do.
 */
public final class UnreadableRowException extends ThroughlineException {
    private static final long serialVersionUID = 1L;

    /**
     * Made by what reads a row.
     *
     * @param message names the model, its key, the column and what to do
     * @param cause what the model's constructor has thrown; null where it was not called
     */
    public UnreadableRowException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
