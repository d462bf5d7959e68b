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
 * The plays of one {@link Seat}: {@link Seat#plays()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(play)}
 *     <td>{@code insert into seats_plays (seat_line, seat_place, play_id) values (?, ?, ?) on conflict (seat_line,
 *         seat_place, play_id) do nothing}
 * <tr><td>{@code addAll(plays)}
 *     <td>{@code insert into seats_plays (seat_line, seat_place, play_id) select ?, ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (seat_line, seat_place, play_id) do nothing returning seat_line, seat_place,
 *         play_id}
 * <tr><td>{@code put(play, link -> ...)}
 *     <td>{@code insert into seats_plays (seat_line, seat_place, play_id, ...) values (?, ?, ?, ...) on conflict
 *         (seat_line, seat_place, play_id) do nothing}
 *     <br>where that is linked, {@code update seats_plays set ... where seat_line = ? and seat_place = ? and play_id =
 *         ? and ...}
 * <tr><td>{@code set(plays)}
 *     <td>{@code select 1 from seats where line = ? and place = ? for no key update}
 *     <br>then {@code with deleted as (delete from seats_plays where seat_line = ? and seat_place = ? and not exists
 *         (...) returning play_id), inserted as (insert into seats_plays (seat_line, seat_place, play_id) select ?, ?,
 *         k0 from unnest(...) as given (k0) where true on conflict (seat_line, seat_place, play_id) do nothing
 *         returning play_id) select ...}
 * <tr><td>{@code toggle(play)}
 *     <td>{@code delete from seats_plays where seat_line = ? and seat_place = ? and play_id = ?}
 *     <br>where that was not linked, {@code insert into seats_plays (seat_line, seat_place, play_id) values (?, ?, ?)
 *         on conflict (seat_line, seat_place, play_id) do nothing}
 * <tr><td>{@code create(play -> ...)}
 *     <td>{@code insert into plays (...) values (...) returning ...}
 *     <br>then {@code insert into seats_plays (seat_line, seat_place, play_id) values (?, ?, ?)}
 * <tr><td>{@code remove(play)}
 *     <td>{@code delete from seats_plays where seat_line = ? and seat_place = ? and play_id = ?}
 * <tr><td>{@code removeAll(plays)}
 *     <td>{@code delete from seats_plays where seat_line = ? and seat_place = ? and play_id = any (?) returning
 *         play_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from seats_plays where seat_line = ? and seat_place = ?}
 * <tr><td>{@code contains(play)}
 *     <td>{@code select exists (select 1 from seats_plays where seat_line = ? and seat_place = ? and play_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from seats_plays join plays on play_id = plays.id where seat_line = ? and seat_place = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select seat_line, seat_place, play_id, ... from seats_plays join plays on play_id = plays.id where
 *         seat_line = ? and seat_place = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select play_id from seats_plays where seat_line = ? and seat_place = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from seats_plays where seat_line = ? and seat_place = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from seats_plays where seat_line = ? and seat_place = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatPlaysProxy
        extends ManyToManyProxy<
                Play, Long, PlayTable, PlayValues,
                SeatPlaysLink, SeatPlaysLinkTable, SeatPlaysLinkValues, SeatPlaysProxy.Query> {
    /** How the relation goes by {@code seats_plays}. */
    static final Link<SeatKey, Play, SeatPlaysLink, Query> LINK = new Link<>(
            "Seat.plays",
            SeatPlaysLinkTable.MODEL_TYPE,
            SeatPlaysLinkTable.Keys.SEAT,
            SeatPlaysLinkTable.Keys.PLAY,
            Query::new);

    private SeatPlaysProxy(DSLContext dsl, SeatKey seatId) {
        super(dsl, seatId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param seat the row, which has been written before
     */
    public static SeatPlaysProxy of(DSLContext dsl, Seat seat) {
        return new SeatPlaysProxy(dsl, SeatTable.MODEL_TYPE.requireKey(seat));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param seatId the row's key
     */
    public static SeatPlaysProxy of(DSLContext dsl, SeatKey seatId) {
        return new SeatPlaysProxy(dsl, seatId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param seat the table of this end, aliased or a path itself
     */
    public static PlayTable.Several<SeatPlaysLinkTable, Query> plays(SeatTable seat) {
        return new PlayTable.Several<>(LINK.from(seat));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param seatIds the keys of the rows
     */
    public static Map<SeatKey, List<Play>> all(DSLContext dsl, Collection<SeatKey> seatIds) {
        return all(dsl, seatIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param seatIds the keys of the rows
     */
    public static Map<SeatKey, List<Linked<Play, SeatPlaysLink>>> links(
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
    public static Map<SeatKey, LinkChange<Long>> addAll(
            DSLContext dsl, Map<SeatKey, ? extends Collection<Long>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<SeatKey, LinkChange<Long>> setAll(
            DSLContext dsl, Map<SeatKey, ? extends Collection<Long>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<SeatKey, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<SeatKey, ? extends Collection<Long>> keys) {
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
                    Play, Long, PlayTable, PlayValues, SeatPlaysLink, SeatPlaysLinkTable, SeatPlaysLinkValues, Query> {
        private Query(QueryState<Play> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Play> state) {
            return new Query(state);
        }
    }
}
