package dev.throughline;

import org.jspecify.annotations.Nullable;

/** The root of the exceptions of this library; what the database says stays a {@code DataAccessException} of jOOQ. */
public abstract class ThroughlineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ThroughlineException(String message) {
        super(message);
    }

    ThroughlineException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
