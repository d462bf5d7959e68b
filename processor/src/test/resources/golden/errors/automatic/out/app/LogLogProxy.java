package app;

import dev.throughline.LinkChange;
import dev.throughline.Linked;
import dev.throughline.LinkedQuerySet;
import dev.throughline.ManyToManyProxy;
import dev.throughline.QueryState;
import dev.throughline.generated.Link;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/**
 * The log of one {@link Log}: {@link Log#logs()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(log)}
 *     <td>{@code insert into entry (to_log_id, from_log_id) values (?, ?) on conflict (to_log_id, from_log_id) do
 *         nothing}
 * <tr><td>{@code addAll(log)}
 *     <td>{@code insert into entry (to_log_id, from_log_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (to_log_id, from_log_id) do nothing returning to_log_id, from_log_id}
 * <tr><td>{@code put(log, link -> ...)}
 *     <td>{@code insert into entry (to_log_id, from_log_id, ...) values (?, ?, ...) on conflict (to_log_id,
 *         from_log_id) do nothing}
 *     <br>where that is linked, {@code update entry set ... where to_log_id = ? and from_log_id = ? and ...}
 * <tr><td>{@code set(log)}
 *     <td>{@code select 1 from log where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from entry where to_log_id = ? and not exists (...) returning
 *         from_log_id), inserted as (insert into entry (to_log_id, from_log_id) select ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (to_log_id, from_log_id) do nothing returning from_log_id) select ...}
 * <tr><td>{@code toggle(log)}
 *     <td>{@code delete from entry where to_log_id = ? and from_log_id = ?}
 *     <br>where that was not linked, {@code insert into entry (to_log_id, from_log_id) values (?, ?) on conflict
 *         (to_log_id, from_log_id) do nothing}
 * <tr><td>{@code create(log -> ...)}
 *     <td>{@code insert into log (...) values (...) returning ...}
 *     <br>then {@code insert into entry (to_log_id, from_log_id) values (?, ?)}
 * <tr><td>{@code remove(log)}
 *     <td>{@code delete from entry where to_log_id = ? and from_log_id = ?}
 * <tr><td>{@code removeAll(log)}
 *     <td>{@code delete from entry where to_log_id = ? and from_log_id = any (?) returning from_log_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from entry where to_log_id = ?}
 * <tr><td>{@code contains(log)}
 *     <td>{@code select exists (select 1 from entry where to_log_id = ? and from_log_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from entry join log on from_log_id = log.id where to_log_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select to_log_id, from_log_id, ... from entry join log on from_log_id = log.id where to_log_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select from_log_id from entry where to_log_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from entry where to_log_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from entry where to_log_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LogLogProxy
        extends ManyToManyProxy<Log, Long, LogTable, LogValues, Entry, EntryTable, EntryValues, LogLogProxy.Query> {
    /** How the relation goes by {@code entry}. */
    static final Link<Long, Log, Entry, Query> LINK = new Link<>(
            "Log.log",
            EntryTable.MODEL_TYPE,
            EntryTable.Keys.TO_LOG,
            EntryTable.Keys.FROM_LOG,
            Query::new);

    private LogLogProxy(DSLContext dsl, Long logId) {
        super(dsl, logId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param log the row, which has been written before
     */
    public static LogLogProxy of(DSLContext dsl, Log log) {
        return new LogLogProxy(dsl, LogTable.MODEL_TYPE.requireKey(log));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param logId the row's key
     */
    public static LogLogProxy of(DSLContext dsl, Long logId) {
        return new LogLogProxy(dsl, logId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param log the table of this end, aliased or a path itself
     */
    public static LogTable.Several<EntryTable, Void> log(LogTable log) {
        return new LogTable.Several<>(LINK.from(log));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param logIds the keys of the rows
     */
    public static Map<Long, List<Log>> all(DSLContext dsl, Collection<Long> logIds) {
        return all(dsl, logIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param logIds the keys of the rows
     */
    public static Map<Long, List<Linked<Log, Entry>>> links(
            DSLContext dsl, Collection<Long> logIds) {
        return links(dsl, logIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param logIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> logIds) {
        return counts(dsl, logIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> addAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> setAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param log the other row
     * @return how many links were made
     */
    public int copyFrom(Log log) {
        return copyLinks(LogTable.MODEL_TYPE.requireKey(log));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param logId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long logId) {
        return copyLinks(logId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<Log, Long, LogTable, LogValues, Entry, EntryTable, EntryValues, Query> {
        private Query(QueryState<Log> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Log> state) {
            return new Query(state);
        }
    }
}
