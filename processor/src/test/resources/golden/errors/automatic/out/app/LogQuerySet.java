package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Log}s: the rows of {@code log}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LogQuerySet extends QuerySet<Log, Long, LogTable, LogValues, LogQuerySet> {
    LogQuerySet(QueryState<Log> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static LogQuerySet using(DSLContext dsl) {
        return new LogQuerySet(QueryState.of(dsl, LogTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Log#logs()} of one row}
     *
     * @param log the row
     */
    public LogLogsProxy logs(Log log) {
        return LogLogsProxy.of(dsl(), log);
    }

    /**
     * {@return {@link Log#logs()} of one row}
     *
     * @param logId the key of the row
     */
    public LogLogsProxy logs(Long logId) {
        return LogLogsProxy.of(dsl(), logId);
    }

    @Override
    protected LogQuerySet with(QueryState<Log> state) {
        return new LogQuerySet(state);
    }
}
