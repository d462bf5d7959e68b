package dev.throughline.internal.jdbc;

import dev.throughline.FailureListener;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Configuration;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DefaultConnectionProvider;
import org.jooq.tools.jdbc.MockConnection;

/** Tells those who listen to failures alone what has failed over JDBC. */
final class FailureListeners {
    private FailureListeners() {}

    /**
     * {@return a failure as the listeners make it} jOOQ tells them: it runs the same statement on a connection that does nothing but
     * fail as the database did.
     */
    static RuntimeException told(Configuration configuration, DataAccessException failure, Supplier<Query> query) {
        if (!(failure.getCause() instanceof SQLException cause) || !isAnyone(configuration)) {
            return failure;
        }
        DefaultConnectionProvider failing = new DefaultConnectionProvider(new MockConnection(any -> {
            throw cause;
        }));
        try {
            configuration.derive(failing).dsl().execute(query.get());
        } catch (RuntimeException told) {
            return told;
        }
        return failure;
    }

    private static boolean isAnyone(Configuration configuration) {
        return Stream.of(configuration.executeListenerProviders()).anyMatch(FailureListener.class::isInstance);
    }
}
