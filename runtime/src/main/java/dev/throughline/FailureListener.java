package dev.throughline;

import java.util.Objects;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;

/**
 * A listener of jOOQ's that cares for failures alone, such as one that translates exceptions:
 * {@code configuration.set(new FailureListener(listener))}. Statements are run over JDBC in spite of it. Where one fails, jOOQ tells
 * the listener as it would else; where all goes well, none of its methods is called.
 *
 * @param listener the listener
 */
public record FailureListener(ExecuteListener listener) implements ExecuteListenerProvider {
    /**
     * A listener.
     *
     * @throws NullPointerException where it is null
     */
    public FailureListener {
        Objects.requireNonNull(listener, "listener");
    }

    @Override
    public ExecuteListener provide() {
        return listener;
    }
}
