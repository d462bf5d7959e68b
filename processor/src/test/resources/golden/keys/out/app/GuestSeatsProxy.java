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
 * The seats of one {@link Guest}: {@link Seat#guests()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(seat)}
 *     <td>{@code insert into bookings (guest_rank, guest_name, line_number, place) values (?, ?, ?, ?) on conflict
 *         (guest_rank, guest_name, line_number, place) do nothing}
 * <tr><td>{@code addAll(seats)}
 *     <td>{@code insert into bookings (guest_rank, guest_name, line_number, place) select ?, ?, k0, k1 from unnest(...)
 *         as given (k0, k1) where true on conflict (guest_rank, guest_name, line_number, place) do nothing returning
 *         guest_rank, guest_name, line_number, place}
 * <tr><td>{@code put(seat, link -> ...)}
 *     <td>{@code insert into bookings (guest_rank, guest_name, line_number, place, ...) values (?, ?, ?, ?, ...) on
 *         conflict (guest_rank, guest_name, line_number, place) do nothing}
 *     <br>where that is linked, {@code update bookings set ... where guest_rank = ? and guest_name = ? and line_number
 *         = ? and place = ? and ...}
 * <tr><td>{@code set(seats)}
 *     <td>{@code select 1 from guests where rank = ? and name = ? for no key update}
 *     <br>then {@code with deleted as (delete from bookings where guest_rank = ? and guest_name = ? and not exists
 *         (...) returning line_number, place), inserted as (insert into bookings (guest_rank, guest_name, line_number,
 *         place) select ?, ?, k0, k1 from unnest(...) as given (k0, k1) where true on conflict (guest_rank, guest_name,
 *         line_number, place) do nothing returning line_number, place) select ...}
 * <tr><td>{@code toggle(seat)}
 *     <td>{@code delete from bookings where guest_rank = ? and guest_name = ? and line_number = ? and place = ?}
 *     <br>where that was not linked, {@code insert into bookings (guest_rank, guest_name, line_number, place) values
 *         (?, ?, ?, ?) on conflict (guest_rank, guest_name, line_number, place) do nothing}
 * <tr><td>{@code create(seat -> ...)}
 *     <td>{@code insert into seats (...) values (...) returning ...}
 *     <br>then {@code insert into bookings (guest_rank, guest_name, line_number, place) values (?, ?, ?, ?)}
 * <tr><td>{@code remove(seat)}
 *     <td>{@code delete from bookings where guest_rank = ? and guest_name = ? and line_number = ? and place = ?}
 * <tr><td>{@code removeAll(seats)}
 *     <td>{@code delete from bookings where guest_rank = ? and guest_name = ? and (line_number, place) in (select k0,
 *         k1 from unnest(...) as given (k0, k1)) returning line_number, place}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from bookings where guest_rank = ? and guest_name = ?}
 * <tr><td>{@code contains(seat)}
 *     <td>{@code select exists (select 1 from bookings where guest_rank = ? and guest_name = ? and line_number = ? and
 *         place = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from bookings join seats on line_number = seats.line and place = seats.place where
 *         guest_rank = ? and guest_name = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select guest_rank, guest_name, line_number, place, ... from bookings join seats on line_number =
 *         seats.line and place = seats.place where guest_rank = ? and guest_name = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select line_number, place from bookings where guest_rank = ? and guest_name = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from bookings where guest_rank = ? and guest_name = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from bookings where guest_rank = ? and guest_name = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class GuestSeatsProxy
        extends ManyToManyProxy<
                Seat, SeatKey, SeatTable, SeatValues, Booking, BookingTable, BookingValues, GuestSeatsProxy.Query> {
    /** How the relation goes by {@code bookings}. */
    static final Link<GuestKey, Seat, Booking, Query> LINK = new Link<>(
            "Guest.seats",
            BookingTable.MODEL_TYPE,
            BookingTable.Keys.GUEST,
            BookingTable.Keys.SEAT,
            Query::new);

    private GuestSeatsProxy(DSLContext dsl, GuestKey guestId) {
        super(dsl, guestId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param guest the row, which has been written before
     */
    public static GuestSeatsProxy of(DSLContext dsl, Guest guest) {
        return new GuestSeatsProxy(dsl, GuestTable.MODEL_TYPE.requireKey(guest));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param guestId the row's key
     */
    public static GuestSeatsProxy of(DSLContext dsl, GuestKey guestId) {
        return new GuestSeatsProxy(dsl, guestId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param guest the table of this end, aliased or a path itself
     */
    public static SeatTable.Several<BookingTable, Void> seats(GuestTable guest) {
        return new SeatTable.Several<>(LINK.from(guest));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param guestIds the keys of the rows
     */
    public static Map<GuestKey, List<Seat>> all(DSLContext dsl, Collection<GuestKey> guestIds) {
        return all(dsl, guestIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param guestIds the keys of the rows
     */
    public static Map<GuestKey, List<Linked<Seat, Booking>>> links(
            DSLContext dsl, Collection<GuestKey> guestIds) {
        return links(dsl, guestIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param guestIds the keys of the rows
     */
    public static Map<GuestKey, Long> counts(DSLContext dsl, Collection<GuestKey> guestIds) {
        return counts(dsl, guestIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<GuestKey, LinkChange<SeatKey>> addAll(
            DSLContext dsl, Map<GuestKey, ? extends Collection<SeatKey>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<GuestKey, LinkChange<SeatKey>> setAll(
            DSLContext dsl, Map<GuestKey, ? extends Collection<SeatKey>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<GuestKey, LinkChange<SeatKey>> removeAll(
            DSLContext dsl, Map<GuestKey, ? extends Collection<SeatKey>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param guest the other row
     * @return how many links were made
     */
    public int copyFrom(Guest guest) {
        return copyLinks(GuestTable.MODEL_TYPE.requireKey(guest));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param guestId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(GuestKey guestId) {
        return copyLinks(guestId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<Seat, SeatKey, SeatTable, SeatValues, Booking, BookingTable, BookingValues, Query> {
        private Query(QueryState<Seat> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Seat> state) {
            return new Query(state);
        }
    }
}
