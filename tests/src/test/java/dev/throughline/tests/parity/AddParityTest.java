package dev.throughline.tests.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.CategoryPostsProxy;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.ManyToManyProxy;
import dev.throughline.RelationProxy;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.cinema.Actor;
import dev.throughline.tests.cinema.Film;
import dev.throughline.tests.club.Badge;
import dev.throughline.tests.club.BadgeMembersProxy;
import dev.throughline.tests.club.Member;
import dev.throughline.tests.club.Room;
import dev.throughline.tests.club.RoomMembersProxy;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Cinema;
import dev.throughline.tests.fixture.Club;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.DisplayName;

/**
 * ormar's cases of adding, by their numbers.
 *
 * <p>Not here: 26, a target of another model, which the compiler refuses; 27, that the owner stays saved, since a record has
 * no such state.
 */
class AddParityTest {
    private final DSLContext dsl;
    private final Blog blog;

    AddParityTest(DSLContext dsl) {
        this.dsl = dsl;
        this.blog = Blog.create(dsl);
    }

    @EachDatabase
    void case15_addLinks() {
        Post post = blog.post("Hello, M2M");
        Category news = blog.category("News");

        assertTrue(blog.categories(post).add(news));

        assertEquals(List.of(news), blog.categories(post).all());
        assertEquals(
                1,
                blog.links()
                        .filter(link -> link.POST_ID.eq(post.id()).and(link.CATEGORY_ID.eq(news.id())))
                        .count());
    }

    @EachDatabase
    void case16_addFromTheOtherEndIsTheSame() {
        Post post = blog.post("Hello, M2M");
        Category news = blog.category("News");

        assertTrue(blog.posts(news).add(post));

        assertEquals(List.of(news), blog.categories(post).all());
        assertEquals(1, blog.links().count());
    }

    @EachDatabase
    void case17_aTargetThatIsNotWrittenIsRefused() {
        PostCategoriesProxy related = blog.categories(blog.post("Hello, M2M"));

        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> related.add(new Category(null, "News")));

        assertTrue(refusal.getMessage().contains("Category"), refusal::getMessage);
        assertEquals(0, blog.links().count());
    }

    @EachDatabase
    void case18_anOwnerThatIsNotWrittenIsRefusedUntilItIs() {
        Post draft = new Post(null, "Draft", blog.post("Other").author(), null);

        assertThrows(IllegalArgumentException.class, () -> PostCategoriesProxy.of(dsl, draft));

        Post written = blog.posts().create(draft);
        assertTrue(blog.categories(written).add(blog.category("News")));
    }

    @EachDatabase
    void case19_addWithALinkColumn() {
        PostCategoriesProxy related = blog.categories(blog.post("Hello, M2M"));
        Category news = blog.category("News");

        related.add(news, link -> link.sortOrder(1));

        assertEquals(1, related.link(news).orElseThrow().sortOrder());
    }

    @EachDatabase
    @DisplayName("case20: a model has no link in it, so nothing is stale: the link is asked for")
    void case20_theLinkOfWhatWasJustAddedIsThere() {
        PostCategoriesProxy related = blog.categories(blog.post("Hello, M2M"));
        Category news = blog.category("News");

        related.add(news, link -> link.sortOrder(1).paramName("volume"));

        assertEquals("volume", related.links().get(0).link().paramName());
    }

    @EachDatabase
    @DisplayName("case21: a pair is linked at most once; what is there stays as it is")
    void case21_addingTwiceLinksOnce() {
        PostCategoriesProxy related = blog.categories(blog.post("Hello, M2M"));
        Category news = blog.category("News");

        assertTrue(related.add(news, link -> link.sortOrder(1)));
        assertFalse(related.add(news, link -> link.sortOrder(2)));
        assertEquals(Set.of(), related.addAll(List.of(news, news)).added());

        assertEquals(1, related.count());
        assertEquals(List.of(news), related.all());
        assertEquals(1, related.link(news).orElseThrow().sortOrder());
    }

    @EachDatabase
    @DisplayName("case22: every pair is unique, which is no error; another unique key of the link is one")
    void case22_anotherUniqueKeyOfTheLinkIsNotGlossedOver() {
        Cinema cinema = Cinema.create(dsl);
        Film film = cinema.film("Alien");
        Actor weaver = cinema.actor("Sigourney Weaver");
        cinema.cast(film).add(weaver, role -> role.character("Ripley"));

        assertFalse(cinema.cast(film).add(weaver, role -> role.character("Ripley")));
        assertFalse(cinema.cast(film).add(weaver, role -> role.character("Someone else")));
        assertThrows(IntegrityConstraintViolationException.class, () -> cinema.cast(film)
                .add(cinema.actor("John Hurt"), role -> role.character("Ripley")));
        assertThrows(IntegrityConstraintViolationException.class, () -> cinema.cast(cinema.film("Aliens"))
                .add(weaver, role -> role.character("Ripley")));
        assertEquals(1, cinema.roles().count());
    }

    @EachDatabase
    @DisplayName("case23: columns that there are not are refused by the compiler, the link's keys at run time")
    void case23_aLinksKeysAreNotAmongItsValues() {
        PostCategoriesProxy related = blog.categories(blog.post("Hello, M2M"));
        Category news = blog.category("News");
        Post other = blog.post("Other");

        assertThrows(IllegalArgumentException.class, () -> related.add(news, link -> link.post(other)));

        assertEquals(0, blog.links().count());
    }

    @EachDatabase
    void case24_aRequiredLinkColumnIsMandatory() {
        Cinema cinema = Cinema.create(dsl);
        Film film = cinema.film("Alien");
        Actor weaver = cinema.actor("Sigourney Weaver");

        RelationProxy<?, ?, ?, ?, ?, ?, ?, ?> cast = cinema.cast(film);
        assertFalse(cast instanceof ManyToManyProxy, "has short forms that cannot work");
        assertThrows(DataAccessException.class, () -> cinema.cast(film).add(weaver, role -> role.billing(1)));
        assertEquals(0, cinema.roles().count());
    }

    @EachDatabase
    void case25_aTargetThatIsNotThereIsRefused() {
        PostCategoriesProxy related = blog.categories(blog.post("Hello, M2M"));

        IntegrityConstraintViolationException refusal = assertThrows(
                IntegrityConstraintViolationException.class, () -> related.add(new Category(4711L, "Nowhere")));

        assertTrue(refusal.getMessage().contains("Post.categories"), refusal::getMessage);
        assertTrue(refusal.getMessage().contains("4711"), refusal::getMessage);
        assertInstanceOf(java.sql.SQLException.class, refusal.getCause());
        assertEquals(0, blog.links().count());
    }

    @EachDatabase
    void case25_anOwnerThatIsNotThereIsRefused() {
        Category news = blog.category("News");

        assertThrows(IntegrityConstraintViolationException.class, () -> PostCategoriesProxy.of(dsl, 4711L)
                .add(news));
        assertThrows(IntegrityConstraintViolationException.class, () -> CategoryPostsProxy.of(dsl, news)
                .addAllIds(List.of(4711L)));
        assertEquals(0, blog.links().count());
    }

    @EachDatabase
    void case29_zeroAndTheEmptyTextAreKeysLikeOthers() {
        Club club = Club.create(dsl);
        Member member = club.member("Ada");
        Room lobby = club.room(0);
        Badge plain = club.badge("");

        assertTrue(club.rooms(member).add(lobby));
        assertTrue(club.badges(member).add(plain));

        assertTrue(club.rooms(member).containsId(0));
        assertTrue(club.badges(member).containsId(""));
        assertEquals(1, RoomMembersProxy.of(dsl, 0).count());
        assertEquals(1, BadgeMembersProxy.of(dsl, "").clear());
        assertTrue(club.members(lobby).remove(member));
    }

    @EachDatabase
    void case29_keysOfAllTypes() {
        Club club = Club.create(dsl);
        Member ada = club.member("Ada");
        Member bob = club.member("Bob");
        List<Badge> badges = List.of(club.badge("it's"), club.badge("ä\\%"), club.badge("日本"));

        assertEquals(
                Set.of("it's", "ä\\%", "日本"), club.badges(ada).addAll(badges).added());
        assertEquals(
                Set.of(bob.id()),
                club.members(badges.get(0)).addAll(List.of(ada, bob)).added());
        assertEquals(
                Set.of("ä\\%", "日本"), club.badges(ada).setIds(List.of("it's")).removed());
        assertEquals(
                Set.of(ada.id(), bob.id()),
                Set.copyOf(club.members(badges.get(0)).ids()));
        assertThrows(IntegrityConstraintViolationException.class, () -> club.members(badges.get(0))
                .addId(new UUID(0, 0)));
    }
}
