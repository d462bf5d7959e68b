package dev.throughline.json;

import static dev.throughline.json.BookingTable.BOOKING;
import static dev.throughline.json.GuestTable.GUEST;
import static dev.throughline.json.SeatNeighboursLinkTable.SEAT_NEIGHBOURS_LINK;
import static dev.throughline.json.SeatTable.SEAT;

import dev.throughline.Schema;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The seats a and b side by side, b behind a; Ada has booked both, and likes a. */
record Theatre(SeatQuerySet seats, GuestQuerySet guests) {
    static Theatre create() {
        DSLContext dsl = DSL.using("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Schema.of(SEAT, GUEST, BOOKING, SEAT_NEIGHBOURS_LINK).create(dsl);
        Theatre theatre = new Theatre(SeatQuerySet.using(dsl), GuestQuerySet.using(dsl));
        Seat a = theatre.seats.create(s -> s.line(1).place("a"));
        Seat b = theatre.seats.create(s -> s.line(1).place("b").behind(a));
        theatre.seats.neighbours(a).add(b);
        Guest ada = theatre.guests.create(g -> g.name("Ada").password("secret").favourite(a));
        theatre.guests.seats(ada).putAll(List.of(a, b), (seat, link) -> link.price(seat.equals(a) ? 9 : 7));
        return theatre;
    }
}
