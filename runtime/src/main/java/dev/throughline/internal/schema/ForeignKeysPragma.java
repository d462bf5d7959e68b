package dev.throughline.internal.schema;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** SQLite enforces foreign keys on the connections that ask for it: else links name rows that there are not. */
public final class ForeignKeysPragma {
    private ForeignKeysPragma() {}

    /** Refuses a connection that does not. */
    public static void require(DSLContext dsl) {
        problem(dsl).ifPresent(problem -> {
            throw new IllegalStateException(problem);
        });
    }

    /** {@return what to say of a connection that does not} */
    static Optional<String> problem(DSLContext dsl) {
        if (dsl.family() != SQLDialect.SQLITE || isOn(dsl.fetchOne("pragma foreign_keys"))) {
            return Optional.empty();
        }
        return Optional.of(
                "SQLite does not enforce foreign keys on this connection. Say 'pragma foreign_keys = on' outside a"
                        + " transaction on each connection, or set foreign_keys=true in the connection's properties"
                        + " (SQLiteConfig.enforceForeignKeys).");
    }

    private static boolean isOn(@Nullable Record pragma) {
        return pragma != null && Integer.valueOf(1).equals(pragma.get(0, Integer.class));
    }
}
