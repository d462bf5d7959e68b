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
 * The neighbourOf of one {@link Seat}: {@link Seat#neighbours()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(seat)}
 *     <td>{@code insert into seats_neighbours (to_seat_line, to_seat_place, from_seat_line, from_seat_place) values (?,
 *         ?, ?, ?) on conflict (to_seat_line, to_seat_place, from_seat_line, from_seat_place) do nothing}
 * <tr><td>{@code addAll(neighbourOf)}
 *     <td>{@code insert into seats_neighbours (to_seat_line, to_seat_place, from_seat_line, from_seat_place) select ?,
 *         ?, k0, k1 from unnest(...) as given (k0, k1) where true on conflict (to_seat_line, to_seat_place,
 *         from_seat_line, from_seat_place) do nothing returning to_seat_line, to_seat_place, from_seat_line,
 *         from_seat_place}
 * <tr><td>{@code put(seat, link -> ...)}
 *     <td>{@code insert into seats_neighbours (to_seat_line, to_seat_place, from_seat_line, from_seat_place, ...)
 *         values (?, ?, ?, ?, ...) on conflict (to_seat_line, to_seat_place, from_seat_line, from_seat_place) do
 *         nothing}
 *     <br>where that is linked, {@code update seats_neighbours set ... where to_seat_line = ? and to_seat_place = ? and
 *         from_seat_line = ? and from_seat_place = ? and ...}
 * <tr><td>{@code set(neighbourOf)}
 *     <td>{@code select 1 from seats where line = ? and place = ? for no key update}
 *     <br>then {@code with deleted as (delete from seats_neighbours where to_seat_line = ? and to_seat_place = ? and
 *         not exists (...) returning from_seat_line, from_seat_place), inserted as (insert into seats_neighbours
 *         (to_seat_line, to_seat_place, from_seat_line, from_seat_place) select ?, ?, k0, k1 from unnest(...) as given
 *         (k0, k1) where true on conflict (to_seat_line, to_seat_place, from_seat_line, from_seat_place) do nothing
 *         returning from_seat_line, from_seat_place) select ...}
 * <tr><td>{@code toggle(seat)}
 *     <td>{@code delete from seats_neighbours where to_seat_line = ? and to_seat_place = ? and from_seat_line = ? and
 *         from_seat_place = ?}
 *     <br>where that was not linked, {@code insert into seats_neighbours (to_seat_line, to_seat_place, from_seat_line,
 *         from_seat_place) values (?, ?, ?, ?) on conflict (to_seat_line, to_seat_place, from_seat_line,
 *         from_seat_place) do nothing}
 * <tr><td>{@code create(seat -> ...)}
 *     <td>{@code insert into seats (...) values (...) returning ...}
 *     <br>then {@code insert into seats_neighbours (to_seat_line, to_seat_place, from_seat_line, from_seat_place)
 *         values (?, ?, ?, ?)}
 * <tr><td>{@code remove(seat)}
 *     <td>{@code delete from seats_neighbours where to_seat_line = ? and to_seat_place = ? and from_seat_line = ? and
 *         from_seat_place = ?}
 * <tr><td>{@code removeAll(neighbourOf)}
 *     <td>{@code delete from seats_neighbours where to_seat_line = ? and to_seat_place = ? and (from_seat_line,
 *         from_seat_place) in (select k0, k1 from unnest(...) as given (k0, k1)) returning from_seat_line,
 *         from_seat_place}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from seats_neighbours where to_seat_line = ? and to_seat_place = ?}
 * <tr><td>{@code contains(seat)}
 *     <td>{@code select exists (select 1 from seats_neighbours where to_seat_line = ? and to_seat_place = ? and
 *         from_seat_line = ? and from_seat_place = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from seats_neighbours join seats on from_seat_line = seats.line and from_seat_place =
 *         seats.place where to_seat_line = ? and to_seat_place = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select to_seat_line, to_seat_place, from_seat_line, from_seat_place, ... from seats_neighbours join
 *         seats on from_seat_line = seats.line and from_seat_place = seats.place where to_seat_line = ? and
 *         to_seat_place = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select from_seat_line, from_seat_place from seats_neighbours where to_seat_line = ? and to_seat_place
 *         = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from seats_neighbours where to_seat_line = ? and to_seat_place = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from seats_neighbours where to_seat_line = ? and to_seat_place = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatNeighbourOfProxy
        extends ManyToManyProxy<
                Seat, SeatKey, SeatTable, SeatValues,
                SeatNeighboursLink, SeatNeighboursLinkTable, SeatNeighboursLinkValues, SeatNeighbourOfProxy.Query> {
    /** How the relation goes by {@code seats_neighbours}. */
    static final Link<SeatKey, Seat, SeatNeighboursLink, Query> LINK = new Link<>(
            "Seat.neighbourOf",
            SeatNeighboursLinkTable.MODEL_TYPE,
            SeatNeighboursLinkTable.Keys.TO_SEAT,
            SeatNeighboursLinkTable.Keys.FROM_SEAT,
            Query::new);

    private SeatNeighbourOfProxy(DSLContext dsl, SeatKey seatId) {
        super(dsl, seatId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param seat the row, which has been written before
     */
    public static SeatNeighbourOfProxy of(DSLContext dsl, Seat seat) {
        return new SeatNeighbourOfProxy(dsl, SeatTable.MODEL_TYPE.requireKey(seat));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param seatId the row's key
     */
    public static SeatNeighbourOfProxy of(DSLContext dsl, SeatKey seatId) {
        return new SeatNeighbourOfProxy(dsl, seatId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param seat the table of this end, aliased or a path itself
     */
    public static SeatTable.Several<SeatNeighboursLinkTable, Void> neighbourOf(SeatTable seat) {
        return new SeatTable.Several<>(LINK.from(seat));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param seatIds the keys of the rows
     */
    public static Map<SeatKey, List<Seat>> all(DSLContext dsl, Collection<SeatKey> seatIds) {
        return all(dsl, seatIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param seatIds the keys of the rows
     */
    public static Map<SeatKey, List<Linked<Seat, SeatNeighboursLink>>> links(
            DSLContext dsl, Collection<SeatKey> seatIds) {
        return links(dsl, seatIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param seatIds the keys of the rows
     */
    public static Map<SeatKey, Long> counts(DSLContext dsl, Collection<SeatKey> seatIds) {
        return counts(dsl, seatIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<SeatKey, LinkChange<SeatKey>> addAll(
            DSLContext dsl, Map<SeatKey, ? extends Collection<SeatKey>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<SeatKey, LinkChange<SeatKey>> setAll(
            DSLContext dsl, Map<SeatKey, ? extends Collection<SeatKey>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<SeatKey, LinkChange<SeatKey>> removeAll(
            DSLContext dsl, Map<SeatKey, ? extends Collection<SeatKey>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param seat the other row
     * @return how many links were made
     */
    public int copyFrom(Seat seat) {
        return copyLinks(SeatTable.MODEL_TYPE.requireKey(seat));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param seatId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(SeatKey seatId) {
        return copyLinks(seatId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Seat, SeatKey, SeatTable, SeatValues,
                    SeatNeighboursLink, SeatNeighboursLinkTable, SeatNeighboursLinkValues, Query> {
        private Query(QueryState<Seat> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Seat> state) {
            return new Query(state);
        }
    }
}
