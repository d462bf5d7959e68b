package dev.throughline.tests.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.CategoryQuerySet;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.MultipleMatchesException;
import dev.throughline.Upsert;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.cinema.Film;
import dev.throughline.tests.fixture.BeforeInsert;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Cinema;
import dev.throughline.tests.fixture.Magazine;
import dev.throughline.tests.magazine.Article;
import dev.throughline.tests.magazine.ArticleTopicsProxy;
import dev.throughline.tests.magazine.Topic;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.junit.jupiter.api.DisplayName;

/** ormar's cases of creating and updating, by their numbers. */
class WriteParityTest {
    private final DSLContext dsl;
    private final Blog blog;
    private final Post post;
    private final PostCategoriesProxy related;

    WriteParityTest(DSLContext dsl) {
        this.dsl = dsl;
        blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
        related = blog.categories(post);
    }

    @EachDatabase
    void case82_getOrCreateOfWhatIsLinked() {
        Category news = related.create(c -> c.name("News"));

        assertEquals(new Upsert<>(news, false), related.getOrCreate(c -> c.name("News")));

        assertEquals(1, related.count());
    }

    @EachDatabase
    @DisplayName("case82: what exists and is not linked is linked, and not written again")
    void case82_getOrCreateOfWhatIsNotLinked() {
        Category news = blog.category("News");

        assertEquals(new Upsert<>(news, false), related.getOrCreate(c -> c.name("News"), c -> c.id(4711L)));

        assertEquals(List.of(news), related.all());
        assertEquals(1, blog.categories().count());
    }

    @EachDatabase
    void case83_getOrCreateOfWhatIsNew() {
        related.create(c -> c.name("News"));

        Upsert<Category> tips = related.getOrCreate(c -> c.name("Tips"));

        assertTrue(tips.created());
        assertNotNull(tips.value().id());
        assertEquals(2, related.count());
    }

    @EachDatabase
    void case84_updateOrCreateByKey() {
        Category news = related.create(c -> c.name("News"));

        Upsert<Category> latest = related.updateOrCreate(c -> c.id(news.id()), c -> c.name("Latest"));

        assertEquals(new Upsert<>(new Category(news.id(), "Latest"), false), latest);
        assertEquals(List.of(latest.value()), related.all());
    }

    @EachDatabase
    void case84_updateOrCreateChangesTheLinkToo() {
        Category news = related.create(c -> c.name("News"), link -> link.sortOrder(1));

        related.updateOrCreate(c -> c.name("News"), c -> {}, link -> link.sortOrder(2));

        assertEquals(2, related.link(news).orElseThrow().sortOrder());
    }

    @EachDatabase
    void case85_updateOrCreateOfWhatIsNew() {
        Upsert<Category> news = related.updateOrCreate(c -> c.name("News"), c -> c.name("News"));

        assertTrue(news.created());
        assertEquals(List.of(post), blog.posts(news.value()).all());
    }

    @EachDatabase
    void case86_updateOfAllThatIsLinked() {
        Magazine magazine = Magazine.create(dsl);
        ArticleTopicsProxy topics = threeTopics(magazine);
        magazine.topic("not linked", 3);

        assertEquals(3, topics.update(t -> t.name("Test")));

        assertEquals(List.of("Test", "Test", "Test"), topics.values(t -> t.NAME));
        assertEquals(1, magazine.topics().filter(t -> t.NAME.eq("not linked")).count());
    }

    @EachDatabase
    void case87_updateOfARefinement() {
        Magazine magazine = Magazine.create(dsl);
        ArticleTopicsProxy topics = threeTopics(magazine);
        magazine.topic("not linked", 3);

        assertEquals(1, topics.filter(t -> t.SORT_ORDER.eq(3)).update(t -> t.name("Test 2")));

        assertEquals(
                List.of("t1", "t2", "Test 2"), topics.orderBy(t -> t.SORT_ORDER).values(t -> t.NAME));
        assertEquals(1, magazine.topics().filter(t -> t.NAME.eq("Test 2")).count());
    }

    private static ArticleTopicsProxy threeTopics(Magazine magazine) {
        Article article = magazine.article("A", 1);
        ArticleTopicsProxy topics = magazine.topics(article);
        topics.addAll(magazine.topics()
                .createAll(List.of(
                        new Topic(null, "t1", 1, null),
                        new Topic(null, "t2", 2, null),
                        new Topic(null, "t3", 3, null))));
        return topics;
    }

    @EachDatabase
    @DisplayName("case88: the relation says which rows an update means, but a delete has to say more")
    void case88_writesWithoutAFilter() {
        related.create(c -> c.name("News"));
        CategoryQuerySet all = blog.categories();

        assertThrows(IllegalStateException.class, () -> all.update(c -> c.name("x")));
        assertThrows(IllegalStateException.class, all::delete);
        assertThrows(IllegalStateException.class, related::delete);
        assertThrows(IllegalStateException.class, related::remove);
        assertEquals("News", related.get().name());

        assertEquals(1, related.updateLinks(link -> link.sortOrder(1)));
        assertEquals(1, related.update(c -> c.name("x")));
        assertEquals(1, all.updateAll(c -> c.name("y")));
        assertEquals(1, all.deleteAll());
    }

    @EachDatabase
    void case89_whoeverCreatesFirstWins(TestDatabase database) {
        DSLContext late = BeforeInsert.into("categories", dsl, () -> new Blog(database.dsl()).category("News"));

        Upsert<Category> news = CategoryQuerySet.using(late).getOrCreate(c -> c.name("News"));

        assertFalse(news.created());
        assertEquals(news.value(), blog.categories().get());
    }

    @EachDatabase
    void case89_anotherFailureIsNotGlossedOver() {
        Category news = blog.category("News");

        assertThrows(IntegrityConstraintViolationException.class, () -> blog.categories()
                .getOrCreate(c -> c.id(news.id()).name("Tips")));
        assertThrows(IntegrityConstraintViolationException.class, () -> blog.posts()
                .getOrCreate(p -> p.title("x").authorId(4711L)));
    }

    @EachDatabase
    void case90_getOrCreateWithDefaults() {
        Magazine magazine = Magazine.create(dsl);

        Topic birds = magazine.topics()
                .getOrCreate(t -> t.name("Birds"), t -> t.sortOrder(1))
                .value();

        assertEquals(1, birds.sortOrder());
        assertEquals(
                new Upsert<>(birds, false), magazine.topics().getOrCreate(t -> t.name("Birds"), t -> t.sortOrder(2)));
    }

    @EachDatabase
    void case90_getOrCreateOfSeveral() {
        Magazine magazine = Magazine.create(dsl);
        magazine.topic("Birds", 1);
        magazine.topic("Birds", 2);

        assertThrows(MultipleMatchesException.class, () -> magazine.topics().getOrCreate(t -> t.name("Birds")));
        assertThrows(MultipleMatchesException.class, () -> magazine.topics()
                .updateOrCreate(t -> t.name("Birds"), t -> t.sortOrder(3)));
        assertEquals(2, magazine.topics().count());
    }

    @EachDatabase
    void case90_getOrCreateByNull() {
        Magazine magazine = Magazine.create(dsl);
        Topic birds = magazine.topic("Birds", null);

        assertEquals(new Upsert<>(birds, false), magazine.topics().getOrCreate(t -> t.name("Birds")
                .sortOrder(null)));
        assertTrue(
                magazine.topics().getOrCreate(t -> t.name("Birds").sortOrder(1)).created());
    }

    @EachDatabase
    @DisplayName("case90: nothing to write is no error, but a list of nothing")
    void case90_createAll() {
        List<Category> written = blog.categories().createAll(List.of(new Category(null, "b"), new Category(null, "a")));

        assertEquals(List.of("b", "a"), written.stream().map(Category::name).toList());
        assertEquals(written, blog.categories().orderBy(c -> c.ID).all());
        assertEquals(List.of(), blog.categories().createAll(List.of()));
    }

    @EachDatabase
    void case90_createAllIsAllOrNothing() {
        blog.category("b");

        assertThrows(IntegrityConstraintViolationException.class, () -> blog.categories()
                .createAll(List.of(new Category(null, "a"), new Category(null, "b"))));

        assertEquals(1, blog.categories().count());
    }

    @EachDatabase
    void case90_updateEach() {
        List<Category> both = blog.categories("a", "b");

        assertEquals(
                2,
                blog.categories()
                        .updateEach(both.stream()
                                .map(c -> new Category(c.id(), c.name() + "!"))
                                .toList()));

        assertEquals(List.of("a!", "b!"), blog.categories().orderBy(c -> c.ID).values(c -> c.NAME));
        assertEquals(0, blog.categories().updateEach(List.of(new Category(4711L, "nowhere"))));
        assertThrows(IllegalArgumentException.class, () -> blog.categories()
                .updateEach(List.of(new Category(null, "no key"))));
    }

    @EachDatabase
    void case91_aLinkThatIsRefusedTakesItsTargetAlong() {
        Cinema cinema = Cinema.create(dsl);
        Film alien = cinema.film("Alien");
        cinema.cast(alien).create(a -> a.name("Sigourney Weaver"), role -> role.character("Ripley"));

        assertThrows(IntegrityConstraintViolationException.class, () -> cinema.cast(alien)
                .create(a -> a.name("John Hurt"), role -> role.character("Ripley")));
        assertThrows(IntegrityConstraintViolationException.class, () -> PostCategoriesProxy.of(dsl, 4711L)
                .create(c -> c.name("News")));

        assertEquals(1, cinema.actors().count());
        assertEquals(0, blog.categories().count());
    }
}
