package dev.throughline.tests.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Author;
import blog.Category;
import blog.CategoryPostsProxy;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.MultipleMatchesException;
import dev.throughline.NoMatchException;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Magazine;
import dev.throughline.tests.magazine.Article;
import dev.throughline.tests.magazine.Subject;
import dev.throughline.tests.magazine.Topic;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;

/** ormar's cases of reading through a relation, by their numbers. */
class ReadParityTest {
    private final DSLContext dsl;
    private final Blog blog;
    private final Author guido;
    private final Post post;
    private final PostCategoriesProxy related;

    ReadParityTest(DSLContext dsl) {
        this.dsl = dsl;
        blog = Blog.create(dsl);
        guido = blog.author("Guido", "Van Rossum");
        post = blog.post("Hello, M2M", guido);
        related = blog.categories(post);
    }

    private Category link(String name) {
        return related.create(c -> c.name(name));
    }

    @EachDatabase
    void case41_getAndFindOfNothing() {
        blog.category("Not linked");

        NoMatchException failure = assertThrows(NoMatchException.class, related::get);

        assertTrue(failure.getMessage().contains("Category"), failure::getMessage);
        assertEquals(Optional.empty(), related.find());
    }

    @EachDatabase
    void case42_getAndFindOfSeveral() {
        link("News");
        link("Recent");

        MultipleMatchesException failure = assertThrows(MultipleMatchesException.class, related::get);

        assertTrue(failure.getMessage().contains("2 match"), failure::getMessage);
        assertThrows(MultipleMatchesException.class, related::find);
    }

    @EachDatabase
    void case43_firstLimitOffsetExists() {
        assertFalse(related.exists());
        Category news = link("News");
        Category recent = link("Recent");

        assertEquals(Optional.of(news), related.first());
        assertEquals(List.of(news), related.limit(1).all());
        assertEquals(List.of(recent), related.offset(1).limit(1).all());
        assertTrue(related.exists());
    }

    @EachDatabase
    @DisplayName("case45: a proxy keeps no state: what was read does not change what it means")
    void case45_readingChangesNothing() {
        link("a");
        link("b");
        link("c");

        assertEquals(2, related.limit(2).all().size());

        assertEquals(3, related.all().size());
        assertEquals(3, related.count());
    }

    @EachDatabase
    void case46_filterAndCountFromTheOtherEnd() {
        Category news = link("News");
        blog.posts(news).add(blog.post("Another"));
        CategoryPostsProxy posts = blog.posts(news);

        assertEquals(
                List.of("Hello, M2M"),
                posts.filter(p -> p.TITLE.contains("M2M")).values(p -> p.TITLE));
        assertEquals(2, posts.count());
    }

    @EachDatabase
    void case47_filterByWhatNobodyHas() {
        link("News");

        assertEquals(
                List.of(),
                blog.posts()
                        .filter(p -> p.categories().any(c -> c.NAME.eq("none")))
                        .all());
    }

    @EachDatabase
    void case48_filterAlongARelationAndAForeignKey() {
        Category news = link("News");
        blog.category("Other");

        assertEquals(
                List.of(news),
                blog.categories()
                        .filter(c -> CategoryPostsProxy.posts(c).any(p -> p.AUTHOR_ID.eq(guido.id())))
                        .all());
        assertEquals(
                List.of(news),
                blog.categories()
                        .filter(c -> CategoryPostsProxy.posts(c)
                                .any(p -> p.author().FIRST_NAME.eq("Guido")))
                        .all());
    }

    @EachDatabase
    void case49_selectRelatedThroughTheRelation() {
        Category news = link("News");

        Post read = blog.posts(news).selectRelated(p -> p.author()).get();

        assertEquals(guido, read.author().get());
    }

    @EachDatabase
    void case51_excludeThroughTheRelation() {
        link("Weather News");
        link("Breaking");
        link("News");

        assertEquals(
                List.of("Breaking"),
                related.exclude(c -> c.NAME.containsIgnoreCase("news")).values(c -> c.NAME));
    }

    @EachDatabase
    void case52_filterAndOrderThroughTheRelation() {
        link("News");
        link("Breaking");
        link("Weather News");

        assertEquals(
                List.of("Weather News", "News"),
                related.filter(c -> c.NAME.containsIgnoreCase("news"))
                        .orderBy(c -> c.NAME.desc())
                        .values(c -> c.NAME));
    }

    @EachDatabase
    void case53_fieldsThroughTheRelation() {
        Magazine magazine = Magazine.create(dsl);
        Article article = magazine.article("A", 1);
        Subject nature = magazine.subject("Nature");
        Topic written = magazine.topics(article)
                .create(t -> t.name("Birds").sortOrder(3).subject(nature));

        Topic named = magazine.topics(article).fields(t -> t.NAME).get();
        assertEquals(new Topic(written.id(), "Birds", null, null), named);

        Topic unordered =
                magazine.topics(article).excludeFields(t -> t.SORT_ORDER).get();
        assertNull(unordered.sortOrder());
        assertEquals(nature.id(), unordered.subject().id());
        assertFalse(unordered.subject().isLoaded());
    }

    @EachDatabase
    void case54_selectAndPrefetchRelatedThroughTheRelation() {
        Magazine magazine = Magazine.create(dsl);
        Article article = magazine.article("A", 1);
        Subject nature = magazine.subject("Nature");
        magazine.topics(article).create(t -> t.name("Birds").subject(nature));
        magazine.topics(article).create(t -> t.name("Nothing"));

        for (List<Topic> topics : List.of(
                magazine.topics(article)
                        .selectRelated(t -> t.subject())
                        .orderBy(t -> t.NAME)
                        .all(),
                magazine.topics(article)
                        .prefetchRelated(t -> t.subject())
                        .orderBy(t -> t.NAME)
                        .all())) {
            assertEquals("Nature", topics.get(0).subject().get().name());
            assertNull(topics.get(1).subject());
        }
    }

    @EachDatabase
    void case56_firstInTheOrderOfTheLink() {
        related.create(c -> c.name("a"), link -> link.sortOrder(1));
        related.create(c -> c.name("b"), link -> link.sortOrder(2));

        assertEquals(
                "b",
                related.orderBy((c, link) -> link.SORT_ORDER.desc())
                        .first()
                        .orElseThrow()
                        .name());
        assertEquals(
                "a",
                related.orderBy((c, link) -> link.SORT_ORDER.desc())
                        .last()
                        .orElseThrow()
                        .name());
    }

    @EachDatabase
    @DisplayName("case57: there is no call for everything: what to load is named, path by path")
    void case57_theWholeTreeIsLoaded() {
        Magazine magazine = Magazine.create(dsl);
        Article article = magazine.article("A", 1);
        magazine.topics(article).create(t -> t.name("Birds").subject(magazine.subject("Nature")));

        Article read = magazine.articles()
                .prefetchRelated(a -> a.topics(), topics -> topics.selectRelated(t -> t.subject()))
                .get();

        assertEquals("Nature", read.topics().list().get(0).subject().get().name());
    }

    @EachDatabase
    void case58_conditionsAreCombined() {
        link("a");
        link("ab");
        link("b");

        assertEquals(
                List.of("ab"),
                related.filter(c -> c.NAME.startsWith("a").and(c.NAME.endsWith("b")))
                        .values(c -> c.NAME));
        assertEquals(
                List.of("ab"),
                related.filter(c -> c.NAME.startsWith("a"))
                        .filter(c -> c.NAME.endsWith("b"))
                        .values(c -> c.NAME));
        assertEquals(
                List.of("a", "b"),
                related.filter(c -> c.NAME.eq("a").or(c.NAME.eq("b")))
                        .orderBy(c -> c.NAME)
                        .values(c -> c.NAME));
        assertEquals(
                List.of("b"), related.filter(c -> c.NAME.startsWith("a").not()).values(c -> c.NAME));
    }
}
