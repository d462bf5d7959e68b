package dev.throughline.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import dev.throughline.Many;
import dev.throughline.NoMatchException;
import dev.throughline.Ref;
import dev.throughline.Upsert;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.club.Badge;
import dev.throughline.tests.club.BadgeQuerySet;
import dev.throughline.tests.club.Member;
import dev.throughline.tests.club.Room;
import dev.throughline.tests.club.RoomQuerySet;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Club;
import dev.throughline.tests.fixture.Magazine;
import dev.throughline.tests.magazine.Subject;
import dev.throughline.tests.magazine.Topic;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Writes of models and values: what is written, what is answered, and what is left alone. */
class WritesTest {
    private final DSLContext dsl;
    private final Blog blog;

    WritesTest(DSLContext dsl) {
        this.dsl = dsl;
        blog = Blog.create(dsl);
    }

    @EachDatabase
    void createAnswersTheRowWithNothingLoaded() {
        Category news = blog.category("News");
        Post draft = new Post(
                null, "Draft", Ref.to(blog.author("Guido", "Van Rossum").id()), Many.of(List.of(news)));

        Post written = blog.posts().create(draft);

        assertNotNull(written.id());
        assertEquals("Draft", written.title());
        assertFalse(written.author().isLoaded());
        assertFalse(written.categories().isLoaded());
        assertEquals(0, blog.categories(written).count());
        assertEquals(written, blog.posts().get());
    }

    @EachDatabase
    void manyAreWrittenInTheirOrder() {
        List<Category> many = IntStream.range(0, 2000)
                .mapToObj(i -> new Category(null, "c" + (i * 7919) % 2000))
                .toList();

        List<Category> written = blog.categories().createAll(many);

        assertEquals(
                many.stream().map(Category::name).toList(),
                written.stream().map(Category::name).toList());
        assertEquals(written, blog.categories().orderBy(c -> c.ID).all());
    }

    @EachDatabase
    void manyWithAndWithoutAKey() {
        List<Category> written = blog.categories()
                .createAll(List.of(new Category(null, "a"), new Category(500L, "b"), new Category(400L, "c")));

        assertEquals(
                List.of("a", "b", "c"), written.stream().map(Category::name).toList());
        assertEquals(
                List.of(500L, 400L), written.stream().skip(1).map(Category::id).toList());
    }

    @EachDatabase
    void keysOfAllTypesAreWritten() {
        Club club = Club.create(dsl);

        Member ada = club.member("Ada");
        UUID chosen = UUID.randomUUID();
        Member bob = club.members().create(m -> m.id(chosen).name("Bob"));
        assertNotNull(ada.id());
        assertEquals(chosen, bob.id());
        assertEquals(ada, club.members().get(ada.id()));

        assertEquals("it's", club.badge("it's").code());
        assertEquals(0, club.room(0).number());
        assertThrows(IntegrityConstraintViolationException.class, () -> club.room(0));
    }

    @EachDatabase
    void updateOfAModel() {
        Magazine magazine = Magazine.create(dsl);
        Subject nature = magazine.subject("Nature");
        Topic birds = magazine.topics().create(t -> t.name("Birds").sortOrder(1).subject(nature));
        Topic other = magazine.topic("Other", 1);

        // a null column is written, a null reference is not given
        assertTrue(magazine.topics().update(new Topic(birds.id(), "Owls", null, null)));

        Topic now = magazine.topics().reload(birds);
        assertEquals("Owls", now.name());
        assertNull(now.sortOrder());
        assertEquals(nature.id(), now.subject().id());
        assertEquals(other, magazine.topics().reload(other));
    }

    @EachDatabase
    void updateOfAModelThatIsNotThere() {
        assertFalse(blog.categories().update(new Category(4711L, "Nowhere")));
        assertThrows(IllegalArgumentException.class, () -> blog.categories().update(new Category(null, "News")));
    }

    @EachDatabase
    void manyUpdatesAreAllOrNothing() {
        List<Category> both = blog.categories("a", "b");
        List<Category> same =
                both.stream().map(c -> new Category(c.id(), "same")).toList();

        assertThrows(IntegrityConstraintViolationException.class, () -> blog.categories()
                .updateEach(same));

        assertEquals(both, blog.categories().orderBy(c -> c.ID).all());
    }

    @EachDatabase
    void updateWithoutAValue() {
        blog.category("News");

        assertThrows(IllegalArgumentException.class, () -> blog.categories().updateAll(c -> {}));
        assertThrows(
                IllegalArgumentException.class,
                () -> blog.categories().filter(c -> c.NAME.eq("News")).update(c -> {}));
    }

    @EachDatabase
    void deleteAndReload() {
        Category news = blog.category("News");
        Category tips = blog.category("Tips");

        assertTrue(blog.categories().delete(news));
        assertFalse(blog.categories().delete(news));

        assertThrows(NoMatchException.class, () -> blog.categories().reload(news));
        assertEquals(tips, blog.categories().reload(tips));
        assertThrows(IllegalArgumentException.class, () -> blog.categories().delete(new Category(null, "Tips")));
    }

    @EachDatabase
    void upsertByTheKey() {
        Club club = Club.create(dsl);
        BadgeQuerySet badges = BadgeQuerySet.using(dsl);
        Badge gold = new Badge("gold", "Gold", null);

        assertTrue(badges.upsert(gold).created());
        Member ada = club.member("Ada");
        club.badges(ada).addId("gold");
        Upsert<Badge> changed = badges.upsert(new Badge("gold", "Pure gold", null));

        assertFalse(changed.created());
        assertEquals("Pure gold", badges.get("gold").label());
        assertEquals(1, badges.count());
        assertTrue(club.badges(ada).containsId("gold"));
    }

    @EachDatabase
    void upsertOfTheSame() {
        Club.create(dsl);
        RoomQuerySet rooms = RoomQuerySet.using(dsl);

        assertEquals(new Upsert<>(new Room(1, 10), true), rooms.upsert(new Room(1, 10)));
        assertEquals(new Upsert<>(new Room(1, 10), false), rooms.upsert(new Room(1, 10)));
    }

    @EachDatabase
    void upsertOfWhatHasNoKey() {
        assertTrue(blog.categories().upsert(new Category(null, "News")).created());
        assertThrows(IntegrityConstraintViolationException.class, () -> blog.categories()
                .upsert(new Category(null, "News")));
    }

    @EachDatabase
    void aMatchNeedsAValue() {
        assertThrows(IllegalArgumentException.class, () -> blog.categories().getOrCreate(c -> {}));
        assertThrows(IllegalArgumentException.class, () -> blog.categories().updateOrCreate(c -> {}, c -> c.name("x")));
        assertEquals(0, blog.categories().count());
    }

    @EachDatabase
    void nullsAreRefused() {
        Post post = blog.post("Hello, M2M");

        assertThrows(NullPointerException.class, () -> blog.categories(post).add(null));
        assertThrows(NullPointerException.class, () -> blog.categories(post).addId(null));
        assertThrows(NullPointerException.class, () -> blog.categories(post).addAll(null));
        assertThrows(
                NullPointerException.class, () -> blog.categories(post).addAllIds(Collections.singletonList(null)));
        assertThrows(NullPointerException.class, () -> blog.categories(post).set(null));
        assertThrows(NullPointerException.class, () -> blog.categories(post).remove(null));
        assertThrows(NullPointerException.class, () -> blog.categories().get((Long) null));
        assertThrows(NullPointerException.class, () -> blog.categories().create((Category) null));
    }
}
