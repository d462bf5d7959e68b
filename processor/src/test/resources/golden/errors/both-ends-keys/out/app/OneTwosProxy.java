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
 * The twos of one {@link One}: {@link One#twos()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(two)}
 *     <td>{@code insert into pair (one_id, two_id) values (?, ?) on conflict (one_id, two_id) do nothing}
 * <tr><td>{@code addAll(twos)}
 *     <td>{@code insert into pair (one_id, two_id) select ?, k0 from unnest(...) as given (k0) where true on conflict
 *         (one_id, two_id) do nothing returning one_id, two_id}
 * <tr><td>{@code put(two, link -> ...)}
 *     <td>{@code insert into pair (one_id, two_id, ...) values (?, ?, ...) on conflict (one_id, two_id) do nothing}
 *     <br>where that is linked, {@code update pair set ... where one_id = ? and two_id = ? and ...}
 * <tr><td>{@code set(twos)}
 *     <td>{@code select 1 from one where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from pair where one_id = ? and not exists (...) returning two_id),
 *         inserted as (insert into pair (one_id, two_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (one_id, two_id) do nothing returning two_id) select ...}
 * <tr><td>{@code toggle(two)}
 *     <td>{@code delete from pair where one_id = ? and two_id = ?}
 *     <br>where that was not linked, {@code insert into pair (one_id, two_id) values (?, ?) on conflict (one_id,
 *         two_id) do nothing}
 * <tr><td>{@code create(two -> ...)}
 *     <td>{@code insert into two (...) values (...) returning ...}
 *     <br>then {@code insert into pair (one_id, two_id) values (?, ?)}
 * <tr><td>{@code remove(two)}
 *     <td>{@code delete from pair where one_id = ? and two_id = ?}
 * <tr><td>{@code removeAll(twos)}
 *     <td>{@code delete from pair where one_id = ? and two_id = any (?) returning two_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from pair where one_id = ?}
 * <tr><td>{@code contains(two)}
 *     <td>{@code select exists (select 1 from pair where one_id = ? and two_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from pair join two on two_id = two.id where one_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select one_id, two_id, ... from pair join two on two_id = two.id where one_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select two_id from pair where one_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from pair where one_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from pair where one_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class OneTwosProxy
        extends ManyToManyProxy<Two, Long, TwoTable, TwoValues, Pair, PairTable, PairValues, OneTwosProxy.Query> {
    /** How the relation goes by {@code pair}. */
    static final Link<Long, Two, Pair, Query> LINK = new Link<>(
            "One.twos",
            PairTable.MODEL_TYPE,
            PairTable.Keys.ONE,
            PairTable.Keys.TWO,
            Query::new);

    private OneTwosProxy(DSLContext dsl, Long oneId) {
        super(dsl, oneId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param one the row, which has been written before
     */
    static OneTwosProxy of(DSLContext dsl, One one) {
        return new OneTwosProxy(dsl, OneTable.MODEL_TYPE.requireKey(one));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param oneId the row's key
     */
    static OneTwosProxy of(DSLContext dsl, Long oneId) {
        return new OneTwosProxy(dsl, oneId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param one the table of this end, aliased or a path itself
     */
    static TwoTable.Several<PairTable, Query> twos(OneTable one) {
        return new TwoTable.Several<>(LINK.from(one));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param oneIds the keys of the rows
     */
    static Map<Long, List<Two>> all(DSLContext dsl, Collection<Long> oneIds) {
        return all(dsl, oneIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param oneIds the keys of the rows
     */
    static Map<Long, List<Linked<Two, Pair>>> links(DSLContext dsl, Collection<Long> oneIds) {
        return links(dsl, oneIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param oneIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> oneIds) {
        return counts(dsl, oneIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<Long>> addAll(
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
    static Map<Long, LinkChange<Long>> setAll(
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
    static Map<Long, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param one the other row
     * @return how many links were made
     */
    int copyFrom(One one) {
        return copyLinks(OneTable.MODEL_TYPE.requireKey(one));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param oneId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long oneId) {
        return copyLinks(oneId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<Two, Long, TwoTable, TwoValues, Pair, PairTable, PairValues, Query> {
        private Query(QueryState<Two> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Two> state) {
            return new Query(state);
        }
    }
}
