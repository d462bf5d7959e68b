package dev.throughline.tests.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import blog.Author;
import blog.Category;
import blog.Post;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.cinema.Actor;
import dev.throughline.tests.cinema.Film;
import dev.throughline.tests.cinema.FilmCastProxy;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Cinema;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** ormar's cases of the default order of a relation, by their numbers. */
class OrderParityTest {
    private final DSLContext dsl;
    private final Cinema cinema;
    private final Film alien;
    private final FilmCastProxy cast;
    private final List<Actor> actors;

    /** The cast of a film, in the order of the link's billing, which is that of the names. */
    OrderParityTest(DSLContext dsl) {
        this.dsl = dsl;
        cinema = Cinema.create(dsl);
        alien = cinema.film("Alien");
        cast = cinema.cast(alien);
        actors = List.of(cinema.actor("a"), cinema.actor("b"), cinema.actor("c"));
        for (int i = 0; i < 3; i++) {
            int place = i + 1;
            cast.add(actors.get(i), role -> role.character("r" + place).billing(place));
        }
    }

    private static String names(List<Actor> some) {
        return String.join("", some.stream().map(Actor::name).toList());
    }

    @EachDatabase
    void case74_theOrderFollowsWhatIsWrittenToTheLinks() {
        assertEquals("abc", names(cast.all()));
        Map.of("a", 3, "b", 1, "c", 2)
                .forEach((name, place) ->
                        assertEquals(1, cast.filter(a -> a.NAME.eq(name)).updateLinks(role -> role.billing(place))));

        assertEquals("bca", names(cast.all()));
        assertEquals("b", cast.first().orElseThrow().name());
    }

    @EachDatabase
    void case75_aLinkIsReadRemovedAndTheOthersRenumbered() {
        assertEquals(2, cast.link(cast.get(actors.get(1).id())).orElseThrow().billing());
        Actor second = cast.filter((a, role) -> role.BILLING.eq(2)).get();
        assertEquals(actors.get(1), second);

        cast.remove(second);
        assertEquals(1, cast.filter((a, role) -> role.BILLING.eq(3)).updateLinks(role -> role.billing(2)));

        assertEquals(List.of(1, 2), cast.values((a, role) -> role.BILLING));
        assertEquals("ac", names(cast.all()));
    }

    @EachDatabase
    void case78_theOrderHoldsHoweverItIsLoaded() {
        cast.updateLinks(role -> role.billing(null));
        cast.filter(a -> a.NAME.eq("a")).updateLinks(role -> role.billing(3));
        cast.filter(a -> a.NAME.eq("b")).updateLinks(role -> role.billing(1));
        cast.filter(a -> a.NAME.eq("c")).updateLinks(role -> role.billing(2));

        assertEquals("bca", names(cast.all()));
        for (Film read : List.of(
                cinema.films().prefetchRelated(f -> f.cast()).get(alien.id()),
                cinema.films().selectRelated(f -> f.cast()).get(alien.id()))) {
            assertEquals(
                    "bca",
                    names(read.cast().stream().map(linked -> linked.target()).toList()));
        }
        try (var rows = cast.stream()) {
            assertEquals("bca", names(rows.toList()));
        }
    }

    @EachDatabase
    void case79_anOrderAlongTheRelationSortsWhatIsJoinedAndItsOwners() {
        Blog blog = Blog.create(dsl);
        Author guido = blog.author("Guido", "Van Rossum");
        List<Category> abc = blog.categories("a", "b", "c");
        Post first = blog.post("first", guido);
        Post second = blog.post("second", guido);
        blog.categories(first).addAll(List.of(abc.get(1), abc.get(2)));
        blog.categories(second).addAll(List.of(abc.get(0), abc.get(1)));

        List<Post> rising = blog.posts()
                .selectRelated(p -> p.categories())
                .orderBy(p -> p.categories().NAME)
                .all();
        List<Post> falling = blog.posts()
                .selectRelated(p -> p.categories())
                .orderBy(p -> p.categories().NAME.desc())
                .all();

        assertEquals(
                List.of("second", "first"), rising.stream().map(Post::title).toList());
        assertEquals(abc.subList(0, 2), rising.get(0).categories().list());
        assertEquals(
                List.of("first", "second"), falling.stream().map(Post::title).toList());
        assertEquals(
                List.of(abc.get(2), abc.get(1)), falling.get(0).categories().list());
    }
}
