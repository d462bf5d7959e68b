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
 * The seats of one {@link Play}: {@link Seat#plays()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(seat)}
 *     <td>{@code insert into seats_plays (play_id, seat_line, seat_place) values (?, ?, ?) on conflict (play_id,
 *         seat_line, seat_place) do nothing}
 * <tr><td>{@code addAll(seats)}
 *     <td>{@code insert into seats_plays (play_id, seat_line, seat_place) select ?, k0, k1 from unnest(...) as given
 *         (k0, k1) where true on conflict (play_id, seat_line, seat_place) do nothing returning play_id, seat_line,
 *         seat_place}
 * <tr><td>{@code put(seat, link -> ...)}
 *     <td>{@code insert into seats_plays (play_id, seat_line, seat_place, ...) values (?, ?, ?, ...) on conflict
 *         (play_id, seat_line, seat_place) do nothing}
 *     <br>where that is linked, {@code update seats_plays set ... where play_id = ? and seat_line = ? and seat_place =
 *         ? and ...}
 * <tr><td>{@code set(seats)}
 *     <td>{@code select 1 from plays where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from seats_plays where play_id = ? and not exists (...) returning
 *         seat_line, seat_place), inserted as (insert into seats_plays (play_id, seat_line, seat_place) select ?, k0,
 *         k1 from unnest(...) as given (k0, k1) where true on conflict (play_id, seat_line, seat_place) do nothing
 *         returning seat_line, seat_place) select ...}
 * <tr><td>{@code toggle(seat)}
 *     <td>{@code delete from seats_plays where play_id = ? and seat_line = ? and seat_place = ?}
 *     <br>where that was not linked, {@code insert into seats_plays (play_id, seat_line, seat_place) values (?, ?, ?)
 *         on conflict (play_id, seat_line, seat_place) do nothing}
 * <tr><td>{@code create(seat -> ...)}
 *     <td>{@code insert into seats (...) values (...) returning ...}
 *     <br>then {@code insert into seats_plays (play_id, seat_line, seat_place) values (?, ?, ?)}
 * <tr><td>{@code remove(seat)}
 *     <td>{@code delete from seats_plays where play_id = ? and seat_line = ? and seat_place = ?}
 * <tr><td>{@code removeAll(seats)}
 *     <td>{@code delete from seats_plays where play_id = ? and (seat_line, seat_place) in (select k0, k1 from
 *         unnest(...) as given (k0, k1)) returning seat_line, seat_place}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from seats_plays where play_id = ?}
 * <tr><td>{@code contains(seat)}
 *     <td>{@code select exists (select 1 from seats_plays where play_id = ? and seat_line = ? and seat_place = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from seats_plays join seats on seat_line = seats.line and seat_place = seats.place where
 *         play_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select play_id, seat_line, seat_place, ... from seats_plays join seats on seat_line = seats.line and
 *         seat_place = seats.place where play_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select seat_line, seat_place from seats_plays where play_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from seats_plays where play_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from seats_plays where play_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PlaySeatsProxy
        extends ManyToManyProxy<
                Seat, SeatKey, SeatTable, SeatValues,
                SeatPlaysLink, SeatPlaysLinkTable, SeatPlaysLinkValues, PlaySeatsProxy.Query> {
    /** How the relation goes by {@code seats_plays}. */
    static final Link<Long, Seat, SeatPlaysLink, Query> LINK = new Link<>(
            "Play.seats",
            SeatPlaysLinkTable.MODEL_TYPE,
            SeatPlaysLinkTable.Keys.PLAY,
            SeatPlaysLinkTable.Keys.SEAT,
            Query::new);

    private PlaySeatsProxy(DSLContext dsl, Long playId) {
        super(dsl, playId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param play the row, which has been written before
     */
    public static PlaySeatsProxy of(DSLContext dsl, Play play) {
        return new PlaySeatsProxy(dsl, PlayTable.MODEL_TYPE.requireKey(play));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param playId the row's key
     */
    public static PlaySeatsProxy of(DSLContext dsl, Long playId) {
        return new PlaySeatsProxy(dsl, playId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param play the table of this end, aliased or a path itself
     */
    public static SeatTable.Several<SeatPlaysLinkTable, Query> seats(PlayTable play) {
        return new SeatTable.Several<>(LINK.from(play));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param playIds the keys of the rows
     */
    public static Map<Long, List<Seat>> all(DSLContext dsl, Collection<Long> playIds) {
        return all(dsl, playIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param playIds the keys of the rows
     */
    public static Map<Long, List<Linked<Seat, SeatPlaysLink>>> links(
            DSLContext dsl, Collection<Long> playIds) {
        return links(dsl, playIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param playIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> playIds) {
        return counts(dsl, playIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<SeatKey>> addAll(
            DSLContext dsl, Map<Long, ? extends Collection<SeatKey>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<SeatKey>> setAll(
            DSLContext dsl, Map<Long, ? extends Collection<SeatKey>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<SeatKey>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<SeatKey>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param play the other row
     * @return how many links were made
     */
    public int copyFrom(Play play) {
        return copyLinks(PlayTable.MODEL_TYPE.requireKey(play));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param playId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long playId) {
        return copyLinks(playId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Seat, SeatKey, SeatTable, SeatValues,
                    SeatPlaysLink, SeatPlaysLinkTable, SeatPlaysLinkValues, Query> {
        private Query(QueryState<Seat> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Seat> state) {
            return new Query(state);
        }
    }
}
