package dev.throughline.tests.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.LinkKey;
import dev.throughline.LinkWrite;
import dev.throughline.Linked;
import dev.throughline.testing.Statements;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Theatre;
import dev.throughline.tests.theatre.Booking;
import dev.throughline.tests.theatre.Guest;
import dev.throughline.tests.theatre.GuestKey;
import dev.throughline.tests.theatre.GuestSeatsProxy;
import dev.throughline.tests.theatre.Play;
import dev.throughline.tests.theatre.PlayQuerySet;
import dev.throughline.tests.theatre.PlaySeatsProxy;
import dev.throughline.tests.theatre.Seat;
import dev.throughline.tests.theatre.SeatGuestsProxy;
import dev.throughline.tests.theatre.SeatKey;
import dev.throughline.tests.theatre.SeatNeighbourOfProxy;
import dev.throughline.tests.theatre.SeatNeighboursProxy;
import dev.throughline.tests.theatre.SeatPlaysLinkQuerySet;
import dev.throughline.tests.theatre.SeatPlaysProxy;
import dev.throughline.tests.theatre.SeatTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Relations of rows that are known by several columns: at one end, at both, and of a model with itself. */
class CompositeLinksTest {
    private final DSLContext dsl;
    private final Theatre theatre;
    private final Seat first;
    private final Seat second;
    private final Play hamlet;
    private final Play faust;

    CompositeLinksTest(DSLContext dsl) {
        this.dsl = dsl;
        theatre = Theatre.create(dsl);
        first = theatre.seat(1, "a");
        second = theatre.seat(1, "b");
        hamlet = theatre.play("Hamlet");
        faust = theatre.play("Faust");
    }

    @EachDatabase
    void oneEnd() {
        SeatPlaysProxy plays = theatre.seats().plays(first);
        PlaySeatsProxy seats = PlaySeatsProxy.of(dsl, hamlet);

        assertTrue(plays.add(hamlet));
        assertFalse(seats.addId(new SeatKey(1, "a")));
        assertEquals(
                Set.of(new SeatKey(1, "b")),
                seats.addAllIds(List.of(key(first), key(second))).added());
        assertEquals(Set.of(key(first), key(second)), Set.copyOf(seats.ids()));
        assertEquals(List.of(first, second), seats.orderBy(s -> s.PLACE).all());
        assertTrue(seats.contains(second) && seats.containsAllIds(List.of(key(first), key(second))));
        assertEquals(Set.of(key(first)), seats.setIds(List.of(key(second))).removed());
        assertFalse(seats.toggleId(key(second)));
        assertEquals(0, plays.count());
        assertThrows(IntegrityConstraintViolationException.class, () -> seats.addId(new SeatKey(4, "a")));
        assertThrows(IntegrityConstraintViolationException.class, () -> SeatPlaysProxy.of(dsl, new SeatKey(4, "a"))
                .add(hamlet));
    }

    @EachDatabase
    void theLinkIsAModelToo() {
        theatre.seats().plays(first).addAll(List.of(hamlet, faust));
        SeatPlaysLinkQuerySet links = SeatPlaysLinkQuerySet.using(dsl);

        var link = links.get(new LinkKey<>(key(first), hamlet.id()));
        assertEquals(key(first), link.seat().id());
        assertTrue(links.delete(link));
        assertEquals(List.of(faust), theatre.seats().plays(first).all());
    }

    @EachDatabase
    void bothEndsAndColumnsOfTheLink() {
        Guest ada = theatre.guest(Guest.Rank.PRESS, "Ada");
        Guest bob = theatre.guest(Guest.Rank.FRIEND, "Bob");
        SeatGuestsProxy guests = theatre.seats().guests(first);

        assertTrue(guests.add(ada, link -> link.price(3)));
        assertEquals(LinkWrite.UPDATED, guests.putId(new GuestKey(Guest.Rank.PRESS, "Ada"), link -> link.price(4)));
        assertEquals(
                Set.of(new GuestKey(Guest.Rank.FRIEND, "Bob")),
                guests.set(List.of(ada, bob)).added());
        List<Linked<Guest, Booking>> links =
                guests.filter((g, link) -> link.PRICE.isNotNull()).links();
        assertEquals(List.of(4), links.stream().map(each -> each.link().price()).toList());
        assertEquals(ada, links.get(0).target());
        assertEquals(1, guests.filter(g -> g.NAME.eq("Ada")).updateLinks(link -> link.price(9)));
        assertEquals(1, guests.filter(g -> g.NAME.eq("Bob")).remove());
        assertEquals(9, GuestSeatsProxy.of(dsl, ada).link(first).orElseThrow().price());
        assertEquals(1, SeatGuestsProxy.of(dsl, second).copyFrom(first));
        assertEquals(
                1, theatre.seats().guests(second).filter(g -> g.NAME.eq("Ada")).delete());
        assertEquals(0, guests.count());
    }

    @EachDatabase
    void ofAModelWithItself() {
        SeatNeighboursProxy neighbours = theatre.seats().neighbours(first);
        neighbours.addAll(List.of(first, second));

        assertEquals(List.of(second), neighbours.exclude(s -> s.PLACE.eq("a")).all());
        assertEquals(List.of(first), SeatNeighbourOfProxy.of(dsl, second).all());
        found(s -> s.neighbours().any(n -> n.neighbours().any(m -> m.PLACE.eq("b"))), "a");
    }

    @EachDatabase
    void predicates() {
        theatre.seats().plays(first).addAll(List.of(hamlet, faust));
        theatre.seats().plays(second).add(hamlet);

        found(s -> s.plays().any(p -> p.TITLE.eq("Faust")), "a");
        found(s -> s.plays().none(p -> p.TITLE.eq("Faust")), "b");
        found(s -> s.plays().containsAll(List.of(hamlet, faust)), "a");
        found(s -> s.plays().containsExactlyIds(List.of(hamlet.id())), "b");
        found(s -> s.plays().count().gt(1), "a");
        assertEquals(
                List.of("Faust"),
                PlayQuerySet.using(dsl)
                        .filter(p -> p.seats().containsExactly(List.of(first)))
                        .values(p -> p.TITLE));
        assertEquals(
                List.of("Hamlet"),
                PlayQuerySet.using(dsl)
                        .filter(p -> p.seats().containsAll(List.of(first, second)))
                        .values(p -> p.TITLE));
        assertEquals(
                1,
                theatre.seats()
                        .filter(s -> s.plays().any(p -> p.TITLE.eq("Faust")))
                        .update(s -> s.label("best")));
    }

    @EachDatabase
    void manyOwnersAtOnce() {
        SeatKey ghost = new SeatKey(7, "z");
        Map<SeatKey, List<Long>> wanted =
                Map.of(key(first), List.of(hamlet.id()), key(second), List.of(hamlet.id(), faust.id()));
        assertEquals(
                2, SeatPlaysProxy.addAll(dsl, wanted).get(key(second)).added().size());
        List<SeatKey> owners = List.of(key(first), key(second), ghost);

        assertEquals(1, sent(counted -> SeatPlaysProxy.all(counted, owners)));
        assertEquals(List.of(hamlet), SeatPlaysProxy.all(dsl, owners).get(key(first)));
        assertEquals(List.of(), SeatPlaysProxy.links(dsl, owners).get(ghost));
        assertEquals(Map.of(key(first), 1L, key(second), 2L, ghost, 0L), SeatPlaysProxy.counts(dsl, owners));
    }

    @EachDatabase
    void isPrefetchedInOneStatementMore() {
        theatre.seats().plays(first).addAll(List.of(hamlet, faust));

        assertEquals(2, sent(counted -> new Theatre(counted)
                .seats()
                .prefetchRelated(s -> s.plays())
                .all()));
        Seat read = theatre.seats()
                .prefetchRelated(s -> s.plays(), p -> p.orderBy(q -> q.TITLE).limit(1))
                .get(key(first));
        assertEquals(List.of(faust.id()), read.plays().stream().map(Play::id).toList());
        Play other = PlayQuerySet.using(dsl).selectRelated(p -> p.seats()).get(faust.id());
        assertEquals(
                List.of(first.place()), other.seats().stream().map(Seat::place).toList());
    }

    @EachDatabase
    void manyKeysAreFewStatements(Database database) {
        List<SeatKey> keys =
                IntStream.range(0, 600).mapToObj(i -> new SeatKey(i, "x")).toList();
        theatre.seats()
                .createAll(keys.stream()
                        .map(key -> new Seat(key.line(), key.place(), null, null, null, null, null))
                        .toList());
        PlaySeatsProxy.of(dsl, hamlet).addAllIds(keys);

        boolean takesAll = database == Database.POSTGRES || database == Database.SQLITE;
        assertEquals(database == Database.MARIADB ? 3 : 1, sent(counted -> SeatPlaysProxy.counts(counted, keys)));
        assertEquals(takesAll ? 1 : 3, sent(counted -> PlaySeatsProxy.of(counted, hamlet)
                .containsAllIds(keys)));
        assertTrue(PlaySeatsProxy.of(dsl, hamlet).containsAllIds(keys));
        assertEquals(
                600, PlaySeatsProxy.of(dsl, hamlet).removeAllIds(keys).removed().size());
    }

    private static SeatKey key(Seat seat) {
        return new SeatKey(seat.line(), seat.place());
    }

    private long sent(Consumer<DSLContext> work) {
        return Statements.count(dsl, work);
    }

    private void found(Function<SeatTable, Condition> where, String... places) {
        assertEquals(
                List.of(places),
                theatre.seats().filter(where).orderBy(s -> s.PLACE).values(s -> s.PLACE));
    }
}
