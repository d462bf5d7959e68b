package dev.throughline.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.throughline.Linked;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.cinema.Actor;
import dev.throughline.tests.cinema.ActorFilmsProxy;
import dev.throughline.tests.cinema.Film;
import dev.throughline.tests.cinema.FilmCastProxy;
import dev.throughline.tests.cinema.Role;
import dev.throughline.tests.fixture.Cinema;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;

/** The order of a relation holds however its rows are read, unless another is asked for; else that of the model does. */
class RelationOrderTest {
    private final Cinema cinema;
    private final Film alien;
    private final FilmCastProxy cast;

    /** Written in the order c, b, a; billed in the order b, c, a; named in the order of the alphabet. */
    RelationOrderTest(DSLContext dsl) {
        cinema = Cinema.create(dsl);
        alien = cinema.film("Alien");
        cast = cinema.cast(alien);
        cast.create(a -> a.name("c"), role -> role.character("Kane").billing(2));
        cast.create(a -> a.name("b"), role -> role.character("Ripley").billing(1));
        cast.create(a -> a.name("a"), role -> role.character("Ash").billing(3));
    }

    @EachDatabase
    void inEachWayToReadTheRelation() {
        assertEquals("bca", names(cast.all()));
        assertEquals("bca", targets(cast.links()));
        assertEquals(List.of("b", "c", "a"), cast.values(a -> a.NAME));
        assertEquals("bca", names(cast.filter(a -> a.NAME.ne("z")).all()));
        assertEquals("b", cast.first().orElseThrow().name());
        assertEquals("a", cast.last().orElseThrow().name());
        assertEquals("bc", names(cast.limit(2).all()));
        assertEquals("a", names(cast.paginate(2, 2).all()));
        assertEquals(
                List.of("b", "c", "a"),
                cast.ids().stream().map(key -> cinema.actors().get(key).name()).toList());
    }

    @EachDatabase
    void inEachWayToLoadIt() {
        assertEquals("bca", loaded(cast -> cast));
        assertEquals("bc", loaded(cast -> cast.limit(2)));
        assertEquals("abc", loaded(cast -> cast.orderBy(a -> a.NAME)));
        assertEquals("a", loaded(cast -> cast.orderBy((a, role) -> role.BILLING.desc())
                .limit(1)));
        assertEquals(
                "bca",
                names(FilmCastProxy.all(cinema.dsl(), List.of(alien.id())).get(alien.id())));
        assertEquals(
                "bca",
                targets(FilmCastProxy.links(cinema.dsl(), List.of(alien.id())).get(alien.id())));
    }

    @EachDatabase
    void whereItIsJoined() {
        assertEquals(
                "bca",
                targets(cinema.films()
                        .selectRelated(f -> f.cast())
                        .get(alien.id())
                        .cast()
                        .list()));
    }

    private String loaded(UnaryOperator<FilmCastProxy.Query> query) {
        return targets(cinema.films()
                .prefetchRelated(f -> f.cast(), query)
                .get(alien.id())
                .cast()
                .list());
    }

    @EachDatabase
    void anotherOrderReplacesIt() {
        assertEquals("abc", names(cast.orderBy(a -> a.NAME).all()));
        assertEquals("cba", names(cast.orderBy(a -> a.NAME.desc()).all()));
        assertEquals("acb", names(cast.orderBy((a, role) -> role.CHARACTER).all()));
    }

    @EachDatabase
    void theModelHasAnOrderToo() {
        assertEquals("abc", names(cinema.actors().all()));
        assertEquals("ab", names(cinema.actors().limit(2).all()));
        assertEquals("a", cinema.actors().first().orElseThrow().name());
        assertEquals("c", cinema.actors().last().orElseThrow().name());
        assertEquals("cba", names(cinema.actors().orderBy(a -> a.NAME.desc()).all()));
    }

    @EachDatabase
    void theOtherEndHasItsOwn() {
        Actor b = cinema.actors().get(a -> a.NAME.eq("b"));
        cinema.cast(cinema.film("Aliens")).add(b, role -> role.character("Ellen Ripley"));

        assertEquals(
                List.of("Alien", "Aliens"),
                ActorFilmsProxy.of(cinema.dsl(), b).limit(5).values(f -> f.TITLE));
    }

    private static String names(List<Actor> actors) {
        return String.join("", actors.stream().map(Actor::name).toList());
    }

    private static String targets(List<Linked<Actor, Role>> links) {
        return names(links.stream().map(Linked::target).toList());
    }
}
