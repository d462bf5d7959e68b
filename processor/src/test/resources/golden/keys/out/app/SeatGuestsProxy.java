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
 * The guests of one {@link Seat}: {@link Seat#guests()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(guest)}
 *     <td>{@code insert into bookings (line_number, place, guest_rank, guest_name) values (?, ?, ?, ?) on conflict
 *         (line_number, place, guest_rank, guest_name) do nothing}
 * <tr><td>{@code addAll(guests)}
 *     <td>{@code insert into bookings (line_number, place, guest_rank, guest_name) select ?, ?, k0, k1 from (values
 *         ...) as given (k0, k1) where true on conflict (line_number, place, guest_rank, guest_name) do nothing
 *         returning line_number, place, guest_rank, guest_name}
 * <tr><td>{@code put(guest, link -> ...)}
 *     <td>{@code insert into bookings (line_number, place, guest_rank, guest_name, ...) values (?, ?, ?, ?, ...) on
 *         conflict (line_number, place, guest_rank, guest_name) do nothing}
 *     <br>where that is linked, {@code update bookings set ... where line_number = ? and place = ? and guest_rank = ?
 *         and guest_name = ? and ...}
 * <tr><td>{@code set(guests)}
 *     <td>{@code select 1 from seats where line = ? and place = ? for no key update}
 *     <br>then {@code with deleted as (delete from bookings where line_number = ? and place = ? and not exists (...)
 *         returning guest_rank, guest_name), inserted as (insert into bookings (line_number, place, guest_rank,
 *         guest_name) select ?, ?, k0, k1 from (values ...) as given (k0, k1) where true on conflict (line_number,
 *         place, guest_rank, guest_name) do nothing returning guest_rank, guest_name) select ...}
 * <tr><td>{@code toggle(guest)}
 *     <td>{@code delete from bookings where line_number = ? and place = ? and guest_rank = ? and guest_name = ?}
 *     <br>where that was not linked, {@code insert into bookings (line_number, place, guest_rank, guest_name) values
 *         (?, ?, ?, ?) on conflict (line_number, place, guest_rank, guest_name) do nothing}
 * <tr><td>{@code create(guest -> ...)}
 *     <td>{@code insert into guests (...) values (...) returning ...}
 *     <br>then {@code insert into bookings (line_number, place, guest_rank, guest_name) values (?, ?, ?, ?)}
 * <tr><td>{@code remove(guest)}
 *     <td>{@code delete from bookings where line_number = ? and place = ? and guest_rank = ? and guest_name = ?}
 * <tr><td>{@code removeAll(guests)}
 *     <td>{@code delete from bookings where line_number = ? and place = ? and (guest_rank, guest_name) in (...)
 *         returning guest_rank, guest_name}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from bookings where line_number = ? and place = ?}
 * <tr><td>{@code contains(guest)}
 *     <td>{@code select exists (select 1 from bookings where line_number = ? and place = ? and guest_rank = ? and
 *         guest_name = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from bookings join guests on guest_rank = guests.rank and guest_name = guests.name where
 *         line_number = ? and place = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select line_number, place, guest_rank, guest_name, ... from bookings join guests on guest_rank =
 *         guests.rank and guest_name = guests.name where line_number = ? and place = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select guest_rank, guest_name from bookings where line_number = ? and place = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from bookings where line_number = ? and place = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from bookings where line_number = ? and place = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatGuestsProxy
        extends ManyToManyProxy<
                Guest, GuestKey, GuestTable, GuestValues, Booking, BookingTable, BookingValues, SeatGuestsProxy.Query> {
    /** How the relation goes by {@code bookings}. */
    static final Link<SeatKey, Guest, Booking, Query> LINK = new Link<>(
            "Seat.guests",
            BookingTable.MODEL_TYPE,
            BookingTable.Keys.SEAT,
            BookingTable.Keys.GUEST,
            Query::new);

    private SeatGuestsProxy(DSLContext dsl, SeatKey seatId) {
        super(dsl, seatId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param seat the row, which has been written before
     */
    public static SeatGuestsProxy of(DSLContext dsl, Seat seat) {
        return new SeatGuestsProxy(dsl, SeatTable.MODEL_TYPE.requireKey(seat));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param seatId the row's key
     */
    public static SeatGuestsProxy of(DSLContext dsl, SeatKey seatId) {
        return new SeatGuestsProxy(dsl, seatId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param seat the table of this end, aliased or a path itself
     */
    public static GuestTable.Several<BookingTable, Query> guests(SeatTable seat) {
        return new GuestTable.Several<>(LINK.from(seat));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param seatIds the keys of the rows
     */
    public static Map<SeatKey, List<Guest>> all(DSLContext dsl, Collection<SeatKey> seatIds) {
        return all(dsl, seatIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param seatIds the keys of the rows
     */
    public static Map<SeatKey, List<Linked<Guest, Booking>>> links(
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
    public static Map<SeatKey, LinkChange<GuestKey>> addAll(
            DSLContext dsl, Map<SeatKey, ? extends Collection<GuestKey>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<SeatKey, LinkChange<GuestKey>> setAll(
            DSLContext dsl, Map<SeatKey, ? extends Collection<GuestKey>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<SeatKey, LinkChange<GuestKey>> removeAll(
            DSLContext dsl, Map<SeatKey, ? extends Collection<GuestKey>> keys) {
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
                    Guest, GuestKey, GuestTable, GuestValues, Booking, BookingTable, BookingValues, Query> {
        private Query(QueryState<Guest> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Guest> state) {
            return new Query(state);
        }
    }
}
