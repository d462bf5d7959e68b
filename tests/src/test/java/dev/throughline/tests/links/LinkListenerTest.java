package dev.throughline.tests.links;

import static blog.CategoryTable.CATEGORY;
import static blog.PostCategoryTable.POST_CATEGORY;
import static blog.PostTable.POST;
import static dev.throughline.tests.fixture.Heard.Told.linked;
import static dev.throughline.tests.fixture.Heard.Told.unlinked;
import static dev.throughline.tests.fixture.Heard.Told.updated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.LinkChange;
import dev.throughline.LinkEvent;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Heard;
import dev.throughline.tests.fixture.Heard.Told;
import dev.throughline.tests.fixture.School;
import dev.throughline.tests.fixture.Theatre;
import dev.throughline.tests.school.Course;
import dev.throughline.tests.school.Person;
import dev.throughline.tests.theatre.Guest;
import dev.throughline.tests.theatre.GuestKey;
import dev.throughline.tests.theatre.Seat;
import dev.throughline.tests.theatre.SeatGuestsProxy;
import dev.throughline.tests.theatre.SeatKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.IntegrityConstraintViolationException;

/** A listener is told what each call has changed, and nothing else. */
class LinkListenerTest {
    private static final String CATEGORIES = "Post.categories";

    private final DSLContext dsl;
    private final Heard heard = new Heard();
    private final DSLContext listening;
    private final Blog blog;
    private final Post post;
    private final Category news;
    private final Category java;
    private final Category old;
    private final PostCategoriesProxy related;

    LinkListenerTest(DSLContext dsl) {
        this.dsl = dsl;
        listening = heard.on(dsl);
        blog = Blog.create(dsl);
        post = blog.postIn("Hello, M2M", "Old");
        news = blog.category("News");
        java = blog.category("Java");
        old = blog.categories().get(c -> c.NAME.eq("Old"));
        related = PostCategoriesProxy.of(listening, post);
    }

    private void told(Told... expected) {
        heard.told(expected);
    }

    private static Told changed(Object owner, Set<Long> added, Set<Long> removed, Set<Long> updated) {
        return new Told(CATEGORIES, owner, new LinkChange<>(added, removed, updated));
    }

    @EachDatabase
    void oneLink() {
        assertTrue(related.add(news));
        told(linked(CATEGORIES, post.id(), news.id()));
        assertFalse(related.add(news));
        told();

        assertTrue(related.remove(news));
        told(unlinked(CATEGORIES, post.id(), news.id()));
        assertFalse(related.remove(news));
        told();

        assertTrue(related.toggle(news));
        assertFalse(related.toggle(news));
        told(linked(CATEGORIES, post.id(), news.id()), unlinked(CATEGORIES, post.id(), news.id()));
    }

    @EachDatabase
    void anEventNamesTheTables() {
        related.add(news);
        new Blog(listening).posts(java).add(post);

        assertEquals(
                List.of(
                        new LinkEvent(
                                CATEGORIES,
                                POST_CATEGORY,
                                POST,
                                CATEGORY,
                                post.id(),
                                new LinkChange<>(Set.of(news.id()), Set.of())),
                        new LinkEvent(
                                "Category.posts",
                                POST_CATEGORY,
                                CATEGORY,
                                POST,
                                java.id(),
                                new LinkChange<>(Set.of(post.id()), Set.of()))),
                heard.events());
    }

    @EachDatabase
    void manyLinks() {
        related.addAll(List.of(news, old, java));
        told(linked(CATEGORIES, post.id(), news.id(), java.id()));
        related.addAll(List.of(news, old));
        related.addAll(List.of());
        told();

        related.removeAll(List.of(news, java));
        told(unlinked(CATEGORIES, post.id(), news.id(), java.id()));
        related.removeAll(List.of(news, java));
        told();

        related.set(List.of(news, java));
        told(changed(post.id(), Set.of(news.id(), java.id()), Set.of(old.id()), Set.of()));
        related.setIds(List.of(java.id(), news.id()));
        told();

        assertEquals(2, related.clear());
        told(unlinked(CATEGORIES, post.id(), news.id(), java.id()));
        assertEquals(0, related.clear());
        told();
    }

    @EachDatabase
    void values() {
        related.put(news, link -> link.sortOrder(1));
        told(linked(CATEGORIES, post.id(), news.id()));
        related.put(news, link -> link.sortOrder(2));
        told(updated(CATEGORIES, post.id(), news.id()));
        related.put(news, link -> link.sortOrder(2));
        told();

        related.putAll(List.of(news, java), (target, link) -> link.sortOrder(3));
        told(changed(post.id(), Set.of(java.id()), Set.of(), Set.of(news.id())));
        related.setLinks(List.of(news, java), (target, link) -> link.sortOrder(target.equals(news) ? 4 : 3));
        told(changed(post.id(), Set.of(), Set.of(old.id()), Set.of(news.id())));
        related.setLinks(List.of(news, java), (target, link) -> {});
        told();
    }

    @EachDatabase
    void refinements() {
        related.putAll(List.of(news, java), (target, link) -> link.sortOrder(1));
        heard.events();

        assertEquals(2, related.filter(c -> c.NAME.ne("News")).updateLinks(link -> link.sortOrder(1)));
        told(updated(CATEGORIES, post.id(), old.id()));
        assertEquals(3, related.updateLinks(link -> link.sortOrder(1)));
        told();
        assertEquals(3, related.updateLinks(link -> link.paramName("n").sortOrder(null)));
        told(updated(CATEGORIES, post.id(), old.id(), news.id(), java.id()));
        assertEquals(1, related.orderBy(c -> c.NAME).limit(1).updateLinks(link -> link.sortOrder(7)));
        told(updated(CATEGORIES, post.id(), java.id()));
        assertEquals(7, related.link(java).orElseThrow().sortOrder());

        assertEquals(0, related.filter(c -> c.NAME.eq("None")).remove());
        told();
        assertEquals(
                2,
                related.filter((c, link) -> c.NAME.eq("Old").or(link.SORT_ORDER.eq(7)))
                        .remove());
        told(unlinked(CATEGORIES, post.id(), old.id(), java.id()));
    }

    @EachDatabase
    void targetsThatAreWritten() {
        Category made = related.create(c -> c.name("Made"), link -> link.sortOrder(1));
        told(linked(CATEGORIES, post.id(), made.id()));

        assertEquals(news, related.getOrCreate(c -> c.name("News")).value());
        told(linked(CATEGORIES, post.id(), news.id()));
        related.getOrCreate(c -> c.name("News"));
        told();

        related.updateOrCreate(c -> c.name("News"), c -> {}, link -> link.sortOrder(2));
        told(updated(CATEGORIES, post.id(), news.id()));
        related.updateOrCreate(c -> c.name("News"), c -> {}, link -> link.sortOrder(2));
        told();
    }

    @EachDatabase
    void linksOfASelect() {
        Post other = blog.post("Other");
        related.put(news, link -> link.paramName("n"));
        heard.events();

        PostCategoriesProxy more = PostCategoriesProxy.of(listening, other);
        assertEquals(2, more.copyFrom(post));
        told(linked(CATEGORIES, other.id(), old.id(), news.id()));
        assertEquals("n", more.link(news).orElseThrow().paramName());
        assertEquals(0, more.copyFrom(post));
        assertEquals(0, more.addMatching(c -> c.NAME.eq("None")));
        told();
        assertEquals(1, more.addMatching(c -> c.NAME.in("News", "Java")));
        told(linked(CATEGORIES, other.id(), java.id()));
    }

    @EachDatabase
    void manyOwnersHaveAnEventEach() {
        Post other = blog.post("Other");
        Post third = blog.post("Third");

        PostCategoriesProxy.addAll(
                listening,
                Map.of(
                        post.id(), List.of(old.id()),
                        third.id(), List.of(news.id()),
                        other.id(), List.of(news.id(), java.id())));
        told(linked(CATEGORIES, other.id(), news.id(), java.id()), linked(CATEGORIES, third.id(), news.id()));
        PostCategoriesProxy.setAll(
                listening, Map.of(post.id(), List.of(news.id()), other.id(), List.of(news.id(), java.id())));
        told(changed(post.id(), Set.of(news.id()), Set.of(old.id()), Set.of()));
        PostCategoriesProxy.removeAll(
                listening, Map.of(post.id(), List.of(old.id()), other.id(), List.of(news.id(), old.id())));
        told(unlinked(CATEGORIES, other.id(), news.id()));
    }

    @EachDatabase
    void keysOfSeveralColumns() {
        Theatre theatre = Theatre.create(dsl);
        Seat seat = theatre.seat(1, "a");
        SeatKey key = new SeatKey(1, "a");
        GuestKey ada = new GuestKey(Guest.Rank.PRESS, "Ada");
        Guest guest = theatre.guest(ada.rank(), ada.name());
        SeatGuestsProxy guests = new Theatre(listening).seats().guests(seat);

        guests.add(guest, link -> link.price(1));
        told(linked("Seat.guests", key, ada));
        assertEquals(1, guests.updateLinks(link -> link.price(2)));
        told(updated("Seat.guests", key, ada));
        assertEquals(0, guests.addMatching(g -> g.NAME.eq("Ada")));
        guests.filter(g -> g.NAME.eq("Ada")).remove();
        told(unlinked("Seat.guests", key, ada));
        guests.addMatching(g -> g.NAME.eq("Ada"));
        told(linked("Seat.guests", key, ada));
        guests.clear();
        told(unlinked("Seat.guests", key, ada));
    }

    @EachDatabase
    void linksWithAKeyOfTheirOwn() {
        School school = School.create(dsl);
        Course course = school.course("m2m", "Relations");
        Person ada = school.person("Ada");
        School told = new School(listening);

        told.teachers(course).add(ada, link -> link.room("1"));
        assertEquals(0, told.teachers(course).addMatching(p -> p.NAME.eq("Ada")));
        told(linked("Course.teachers", course.code(), ada.id()));
        told.teachers(course).updateLinks(link -> link.room("2"));
        told(updated("Course.teachers", course.code(), ada.id()));
    }

    @EachDatabase
    void whatIsRefusedIsNotTold() {
        assertThrows(IntegrityConstraintViolationException.class, () -> related.addId(-1L));
        assertThrows(IntegrityConstraintViolationException.class, () -> related.setIds(List.of(news.id(), -1L)));
        told();
        assertEquals(List.of(old.id()), related.ids());
    }

    @EachDatabase
    void whatTheDatabaseDeletesIsNotTold() {
        blog.categories().delete(old);
        related.filter(c -> c.NAME.eq("News")).delete();
        told();
    }

    @EachDatabase
    void whereSomebodyListensAFewCallsSendMore() {
        int more = dsl.family() == SQLDialect.SQLITE ? 1 : 0;
        boolean atOnce = dsl.family() == SQLDialect.POSTGRES || dsl.family() == SQLDialect.SQLITE;
        sends(1, of -> of.add(news));
        sends(1, of -> of.remove(news));
        sends(atOnce ? 1 : 2, of -> of.addAll(List.of(news, java)));
        sends(1, of -> of.removeAll(List.of(news)));
        sends(2 + more, of -> of.updateLinks(link -> link.sortOrder(1)));
        sends(1 + more, of -> of.updateLinks(link -> link.sortOrder(1)));
        sends(1, of -> of.filter(c -> c.NAME.eq("Java")).remove());
        sends((atOnce ? 2 : 3) + more, of -> of.addMatching(c -> c.NAME.eq("Java")));
        sends(1, PostCategoriesProxy::clear);
        sends(0, of -> of.addAll(List.of()));
        sends(1, PostCategoriesProxy::count);
    }

    private void sends(int expected, Consumer<PostCategoriesProxy> call) {
        assertEquals(
                expected, Statements.count(listening, counted -> call.accept(PostCategoriesProxy.of(counted, post))));
    }
}
