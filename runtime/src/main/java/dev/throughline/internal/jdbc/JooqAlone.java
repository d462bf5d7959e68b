package dev.throughline.internal.jdbc;

import dev.throughline.FailureListener;
import org.jooq.Configuration;
import org.jooq.ExecuteListenerProvider;
import org.jooq.conf.DiagnosticsConnection;
import org.jooq.conf.ParamType;
import org.jooq.conf.QueryPoolable;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.conf.ThrowExceptions;
import org.jooq.tools.JooqLogger;
import org.jooq.tools.LoggerListener;

/** What a configuration may ask for that jOOQ's own execution alone does. */
final class JooqAlone {
    private static final JooqLogger STATEMENTS = JooqLogger.getLogger(LoggerListener.class);

    private JooqAlone() {}

    /** {@return whether statements of a configuration have to be run by jOOQ} */
    static boolean isAsked(Configuration configuration) {
        Settings settings = configuration.settings();
        return isListenedTo(configuration)
                || configuration.recordListenerProviders().length > 0
                || configuration.visitListenerProviders().length > 0
                || isLogged(settings)
                || settings.getStatementType() != StatementType.PREPARED_STATEMENT
                || settings.getParamType() != ParamType.INDEXED
                || settings.getThrowExceptions() == ThrowExceptions.THROW_NONE
                || settings.getDiagnosticsConnection() == DiagnosticsConnection.ON
                || settings.getQueryPoolable() == QueryPoolable.TRUE
                || settings.getQueryPoolable() == QueryPoolable.FALSE;
    }

    private static boolean isListenedTo(Configuration configuration) {
        for (ExecuteListenerProvider provider : configuration.executeListenerProviders()) {
            if (!(provider instanceof SqlComment) && !(provider instanceof FailureListener)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLogged(Settings settings) {
        return !Boolean.FALSE.equals(settings.isExecuteLogging()) && STATEMENTS.isDebugEnabled();
    }
}
