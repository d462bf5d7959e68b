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
 * The ones of one {@link Two}: {@link One#twos()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(one)}
 *     <td>{@code insert into pair (two_id, one_id) values (?, ?) on conflict (two_id, one_id) do nothing}
 * <tr><td>{@code addAll(ones)}
 *     <td>{@code insert into pair (two_id, one_id) select ?, k0 from unnest(...) as given (k0) where true on conflict
 *         (two_id, one_id) do nothing returning two_id, one_id}
 * <tr><td>{@code put(one, link -> ...)}
 *     <td>{@code insert into pair (two_id, one_id, ...) values (?, ?, ...) on conflict (two_id, one_id) do nothing}
 *     <br>where that is linked, {@code update pair set ... where two_id = ? and one_id = ? and ...}
 * <tr><td>{@code set(ones)}
 *     <td>{@code select 1 from two where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from pair where two_id = ? and not exists (...) returning one_id),
 *         inserted as (insert into pair (two_id, one_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (two_id, one_id) do nothing returning one_id) select ...}
 * <tr><td>{@code toggle(one)}
 *     <td>{@code delete from pair where two_id = ? and one_id = ?}
 *     <br>where that was not linked, {@code insert into pair (two_id, one_id) values (?, ?) on conflict (two_id,
 *         one_id) do nothing}
 * <tr><td>{@code create(one -> ...)}
 *     <td>{@code insert into one (...) values (...) returning ...}
 *     <br>then {@code insert into pair (two_id, one_id) values (?, ?)}
 * <tr><td>{@code remove(one)}
 *     <td>{@code delete from pair where two_id = ? and one_id = ?}
 * <tr><td>{@code removeAll(ones)}
 *     <td>{@code delete from pair where two_id = ? and one_id = any (?) returning one_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from pair where two_id = ?}
 * <tr><td>{@code contains(one)}
 *     <td>{@code select exists (select 1 from pair where two_id = ? and one_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from pair join one on one_id = one.id where two_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select two_id, one_id, ... from pair join one on one_id = one.id where two_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select one_id from pair where two_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from pair where two_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from pair where two_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class TwoOnesProxy
        extends ManyToManyProxy<One, Long, OneTable, OneValues, Pair, PairTable, PairValues, TwoOnesProxy.Query> {
    /** How the relation goes by {@code pair}. */
    static final Link<Long, One, Pair, Query> LINK = new Link<>(
            "Two.ones",
            PairTable.MODEL_TYPE,
            PairTable.Keys.TWO,
            PairTable.Keys.ONE,
            Query::new);

    private TwoOnesProxy(DSLContext dsl, Long twoId) {
        super(dsl, twoId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param two the row, which has been written before
     */
    static TwoOnesProxy of(DSLContext dsl, Two two) {
        return new TwoOnesProxy(dsl, TwoTable.MODEL_TYPE.requireKey(two));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param twoId the row's key
     */
    static TwoOnesProxy of(DSLContext dsl, Long twoId) {
        return new TwoOnesProxy(dsl, twoId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param two the table of this end, aliased or a path itself
     */
    static OneTable.Several<PairTable, Query> ones(TwoTable two) {
        return new OneTable.Several<>(LINK.from(two));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param twoIds the keys of the rows
     */
    static Map<Long, List<One>> all(DSLContext dsl, Collection<Long> twoIds) {
        return all(dsl, twoIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param twoIds the keys of the rows
     */
    static Map<Long, List<Linked<One, Pair>>> links(DSLContext dsl, Collection<Long> twoIds) {
        return links(dsl, twoIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param twoIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> twoIds) {
        return counts(dsl, twoIds, LINK);
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
     * @param two the other row
     * @return how many links were made
     */
    int copyFrom(Two two) {
        return copyLinks(TwoTable.MODEL_TYPE.requireKey(two));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param twoId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long twoId) {
        return copyLinks(twoId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<One, Long, OneTable, OneValues, Pair, PairTable, PairValues, Query> {
        private Query(QueryState<One> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<One> state) {
            return new Query(state);
        }
    }
}
