package dev.throughline.internal;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.FetchTriggerValuesAfterReturning;

/** Inserts that answer rows. */
public final class Returning {
    private Returning() {}

    /**
     * {@return a context whose inserts answer every row} On SQLite jOOQ else asks for the last row alone, so that it sees what
     * triggers have changed.
     */
    public static DSLContext everyRow(DSLContext dsl) {
        return dsl.family() == SQLDialect.SQLITE
                ? dsl.configuration()
                        .deriveSettings(settings ->
                                settings.withFetchTriggerValuesAfterReturning(FetchTriggerValuesAfterReturning.NEVER))
                        .dsl()
                : dsl;
    }
}
