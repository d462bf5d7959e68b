package dev.throughline.tests.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.NoMatchException;
import dev.throughline.Ref;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Theatre;
import dev.throughline.tests.theatre.Cloak;
import dev.throughline.tests.theatre.CloakQuerySet;
import dev.throughline.tests.theatre.Guest;
import dev.throughline.tests.theatre.GuestKey;
import dev.throughline.tests.theatre.GuestQuerySet;
import dev.throughline.tests.theatre.Play;
import dev.throughline.tests.theatre.Poster;
import dev.throughline.tests.theatre.PosterQuerySet;
import dev.throughline.tests.theatre.Scan;
import dev.throughline.tests.theatre.ScanQuerySet;
import dev.throughline.tests.theatre.Seat;
import dev.throughline.tests.theatre.SeatKey;
import dev.throughline.tests.theatre.Ticket;
import dev.throughline.tests.theatre.TicketKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Rows that are known by several columns, alone and as what others refer to. */
class CompositeKeysTest {
    private final DSLContext dsl;
    private final Theatre theatre;
    private final Seat front;
    private final Seat back;

    CompositeKeysTest(DSLContext dsl) {
        this.dsl = dsl;
        theatre = Theatre.create(dsl);
        front = theatre.seat(1, "a");
        back = theatre.seats().create(s -> s.line(2).place("a").behind(front));
        theatre.seat(1, "b");
    }

    @EachDatabase
    void aRowIsFoundByItsKey() {
        assertEquals(front, theatre.seats().get(new SeatKey(1, "a")));
        assertTrue(theatre.seats().find(new SeatKey(2, "b")).isEmpty());
        NoMatchException none =
                assertThrows(NoMatchException.class, () -> theatre.seats().get(new SeatKey(2, "b")));
        assertTrue(none.getMessage().contains("\"seats\".\"line\" = 2"), none.getMessage());
    }

    @EachDatabase
    void aKeyIsAssigned() {
        assertThrows(IntegrityConstraintViolationException.class, () -> theatre.seats()
                .create(s -> s.line(1).place("a").label("again")));
        List<Seat> seats = theatre.seats()
                .createAll(List.of(
                        new Seat(9, "b", null, null, null, null, null),
                        new Seat(8, "z", null, Ref.to(new SeatKey(1, "a")), null, null, null),
                        new Seat(9, "a", null, null, null, null, null)));
        assertEquals(
                List.of("9b", "8z", "9a"),
                seats.stream().map(seat -> seat.line() + seat.place()).toList());
    }

    @EachDatabase
    void aModelWithoutAPartOfItsKeyNamesNoRow() {
        Seat placeless = new Seat(1, null, null, null, null, null, null);

        assertTrue(assertThrows(
                        IllegalArgumentException.class, () -> theatre.seats().delete(placeless))
                .getMessage()
                .startsWith("Seat has no key"));
        assertThrows(NullPointerException.class, () -> theatre.seats().find(new SeatKey(1, null)));
    }

    @EachDatabase
    void aModelIsWrittenOverItsRow() {
        assertTrue(theatre.seats().update(new Seat(1, "a", "aisle", null, null, null, null)));
        assertFalse(theatre.seats().update(new Seat(7, "a", "aisle", null, null, null, null)));
        assertEquals(
                List.of("aisle"),
                theatre.seats().filter(s -> s.LABEL.isNotNull()).values(s -> s.LABEL));
        assertEquals(
                2,
                theatre.seats()
                        .updateEach(List.of(
                                new Seat(1, "a", "x", null, null, null, null),
                                new Seat(1, "b", "y", null, null, null, null))));
        assertFalse(theatre.seats()
                .upsert(new Seat(1, "b", "z", null, null, null, null))
                .created());
        assertTrue(theatre.seats()
                .upsert(new Seat(3, "c", "z", null, null, null, null))
                .created());
        assertTrue(theatre.seats().delete(back));
        assertEquals(3, theatre.seats().count());
    }

    @EachDatabase
    void sortsAndPagesByAllOfTheKey() {
        assertEquals("a", theatre.seats().first().orElseThrow().place());
        assertEquals(back, theatre.seats().last().orElseThrow());
        var page = theatre.seats().page(2);
        assertEquals(List.of("a", "b"), page.rows().stream().map(Seat::place).toList());
        assertEquals(
                List.of(back),
                theatre.seats().page(page.next().orElseThrow(), 2).rows());
    }

    @EachDatabase
    void aForeignKeyOfTwoColumns() {
        Seat read = theatre.seats().get(new SeatKey(2, "a"));
        assertEquals(new SeatKey(1, "a"), read.behind().id());
        assertNull(theatre.seats().get(new SeatKey(1, "b")).behind());
        assertEquals(front, theatre.seats().get(read.behind()));
        assertThrows(IntegrityConstraintViolationException.class, () -> theatre.seats()
                .create(s -> s.line(5).place("a").behindId(new SeatKey(5, "b"))));

        assertEquals(1, theatre.seats().filter(s -> s.LINE.eq(2)).update(s -> s.behindId(null)));
        assertNull(theatre.seats().get(new SeatKey(2, "a")).behind());
    }

    @EachDatabase
    void isLoadedInOneStatementMore() {
        List<Seat> joined = new ArrayList<>();
        assertEquals(
                1,
                sent(counted -> joined.addAll(counted.seats()
                        .selectRelated(s -> s.behind())
                        .orderBy(s -> s.LINE, s -> s.PLACE)
                        .all())));
        assertEquals(front, joined.get(2).behind().get());
        assertNull(joined.get(0).behind());

        List<Seat> prefetched = new ArrayList<>();
        assertEquals(
                2,
                sent(counted -> prefetched.addAll(
                        counted.seats().prefetchRelated(s -> s.behind()).all())));
        assertTrue(prefetched.stream()
                .anyMatch(seat -> seat.behind() != null && seat.behind().isLoaded()));
        assertEquals(1, theatre.seats().filter(s -> s.behind().PLACE.eq("a")).count());
    }

    @EachDatabase
    void aConstantMayBePartOfAKey() {
        theatre.guest(Guest.Rank.PRESS, "Ada");
        Guest friend = theatre.guest(Guest.Rank.FRIEND, "Ada");
        GuestQuerySet guests = GuestQuerySet.using(dsl);

        assertEquals(friend, guests.get(new GuestKey(Guest.Rank.FRIEND, "Ada")));
        assertTrue(guests.delete(friend));
        assertEquals(List.of(Guest.Rank.PRESS), guests.values(g -> g.RANK));
    }

    @EachDatabase
    void aKeyMadeOfOtherKeys() {
        Play play = theatre.play("Hamlet");
        Ticket ticket = theatre.ticket(front, play);
        TicketKey key = new TicketKey(new SeatKey(1, "a"), play.id());
        assertEquals(ticket, theatre.tickets().get(key));
        assertEquals(1, theatre.tickets().filter(t -> t.seat().LINE.eq(1)).count());
        assertTrue(theatre.tickets().update(new Ticket(ticket.seat(), ticket.play(), 20)));
        assertEquals(20, theatre.tickets().get(key).price());

        ScanQuerySet scans = ScanQuerySet.using(dsl);
        Scan scan = scans.create(s -> s.ticketId(key));
        assertEquals(key, scan.ticket().id());
        assertThrows(IntegrityConstraintViolationException.class, () -> scans.create(s -> s.ticket(ticket)));
        Scan read = scans.selectRelated(s -> s.ticket().seat()).get(scan.id());
        assertEquals(front, read.ticket().get().seat().get());
    }

    @EachDatabase
    void theKeyOfAnotherMayBeItsOwn() {
        Play play = theatre.play("Hamlet");
        PosterQuerySet posters = PosterQuerySet.using(dsl);
        Poster poster = posters.create(p -> p.play(play).artist("Toulouse"));
        assertEquals(poster, posters.get(play.id()));
        assertThrows(
                IntegrityConstraintViolationException.class,
                () -> posters.create(p -> p.play(play).artist("other")));

        Guest guest = theatre.guest(Guest.Rank.PRESS, "Ada");
        CloakQuerySet cloaks = CloakQuerySet.using(dsl);
        Cloak cloak = cloaks.create(c -> c.guest(guest).peg(7));
        assertEquals(cloak, cloaks.get(new GuestKey(Guest.Rank.PRESS, "Ada")));
        assertTrue(cloaks.delete(cloak));
        assertThrows(IllegalArgumentException.class, () -> cloaks.delete(new Cloak(null, 7)));
    }

    @EachDatabase
    void theRowsGoWithThoseThatTheirKeyNames() {
        theatre.ticket(front, theatre.play("Hamlet"));
        theatre.seats().delete(back);

        assertTrue(theatre.seats().delete(front));
        assertEquals(0, theatre.tickets().count());
    }

    private long sent(Consumer<Theatre> work) {
        return Statements.count(dsl, counted -> work.accept(new Theatre(counted)));
    }
}
