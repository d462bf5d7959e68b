package dev.throughline.tests.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import blog.PostCategory;
import dev.throughline.LinkKey;
import dev.throughline.Linked;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.cinema.Film;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Cinema;
import dev.throughline.tests.fixture.Magazine;
import dev.throughline.tests.magazine.Article;
import dev.throughline.tests.magazine.ArticleTopic;
import dev.throughline.tests.magazine.Topic;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;

/** ormar's cases of the link's own columns, by their numbers. */
class LinkColumnsParityTest {
    private final DSLContext dsl;
    private final Blog blog;
    private final Post post;
    private final PostCategoriesProxy related;

    LinkColumnsParityTest(DSLContext dsl) {
        this.dsl = dsl;
        blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
        related = blog.categories(post);
    }

    private Category link(String name, int sortOrder) {
        return related.create(c -> c.name(name), link -> link.sortOrder(sortOrder));
    }

    @EachDatabase
    @DisplayName("case59: a link comes beside its target, and not in it")
    void case59_eachTargetComesWithItsLink() {
        Category one = link("one", 1);
        Category two = link("two", 2);

        assertEquals(
                List.of(new Linked<>(one, new PostCategory(1, null)), new Linked<>(two, new PostCategory(2, null))),
                related.orderBy(c -> c.ID).links());
    }

    @EachDatabase
    void case60_theSameLinkFromTheOtherEnd() {
        Category one = link("one", 1);
        link("two", 2);

        List<Linked<Post, PostCategory>> posts = blog.posts(one).links();

        assertEquals(1, posts.size());
        assertEquals(post, posts.get(0).target());
        assertEquals(1, posts.get(0).link().sortOrder());
    }

    @EachDatabase
    void case61_filterByTheLink() {
        link("one", 1);
        Category two = link("two", 2);

        assertEquals(
                List.of(two), related.filter((c, link) -> link.SORT_ORDER.gt(1)).all());
        assertEquals(
                List.of(post.id()),
                blog.posts()
                        .filter(p -> p.categories().anyLink((c, link) -> link.SORT_ORDER.gt(1)))
                        .values(p -> p.ID));
    }

    @EachDatabase
    void case64_orderByTheLinkWhereTheRelationIsLoaded() {
        link("second", 2);
        link("first", 1);
        link("third", 3);

        Post read = blog.posts()
                .prefetchRelated(p -> p.categories(), c -> c.orderBy((t, link) -> link.SORT_ORDER.desc()))
                .get(post.id());

        assertEquals(
                List.of("third", "second", "first"),
                read.categories().stream().map(Category::name).toList());
    }

    @EachDatabase
    void case66_updateOfTheLinkAsAModelLikeAnyOther() {
        Category one = link("one", 1);
        Category two = link("two", 2);

        assertEquals(
                1,
                blog.links()
                        .filter(link -> link.POST_ID.eq(post.id()).and(link.CATEGORY_ID.eq(one.id())))
                        .update(link -> link.sortOrder(5)));

        assertEquals(5, related.link(one).orElseThrow().sortOrder());
        assertEquals(2, related.link(two).orElseThrow().sortOrder());
        assertEquals(new PostCategory(5, null), blog.links().get(new LinkKey<>(post.id(), one.id())));
    }

    @EachDatabase
    void case67_readALinkAndWriteIt() {
        Magazine magazine = Magazine.create(dsl);
        Article article = magazine.article("A", 1);
        Topic topic = magazine.topic("Birds", null);
        magazine.topics(article).add(topic, link -> link.weight(1));

        ArticleTopic link = magazine.links().get();
        assertTrue(magazine.links().update(new ArticleTopic(link.id(), link.article(), link.topic(), 2)));

        assertEquals(2, magazine.topics(article).link(topic).orElseThrow().weight());
    }

    @EachDatabase
    void case68_updateOfALinkThatCameWithItsTargetKeepsTheKeys() {
        Magazine magazine = Magazine.create(dsl);
        Article article = magazine.article("A", 1);
        Topic topic = magazine.topic("Birds", null);
        magazine.topics(article).add(topic, link -> link.weight(1));

        ArticleTopic link = magazine.topics(article).links().get(0).link();
        assertTrue(magazine.links().update(new ArticleTopic(link.id(), link.article(), link.topic(), null)));
        assertTrue(magazine.links().update(new ArticleTopic(link.id(), null, null, 2)));

        assertEquals(List.of(topic), magazine.topics(article).all());
        assertEquals(2, magazine.links().get().weight());
    }

    @EachDatabase
    void case71_createWithALinkColumn() {
        Category two = link("two", 2);

        assertEquals(new PostCategory(2, null), related.link(two).orElseThrow());
    }

    @EachDatabase
    void case72_manyOwnersWithTheirLinks() {
        Category one = link("one", 1);
        Post bare = blog.post("Bare");

        Map<Long, List<Linked<Category, PostCategory>>> links =
                PostCategoriesProxy.links(dsl, List.of(post.id(), bare.id()));

        assertEquals(
                Map.of(post.id(), List.of(new Linked<>(one, new PostCategory(1, null))), bare.id(), List.of()), links);
    }

    @EachDatabase
    void case72_prefetchedRowsWithTheirLinks() {
        Cinema cinema = Cinema.create(dsl);
        Film alien = cinema.film("Alien");
        cinema.cast(alien)
                .create(a -> a.name("John Hurt"), role -> role.character("Kane").billing(2));
        cinema.cast(alien).create(a -> a.name("Sigourney Weaver"), role -> role.character("Ripley")
                .billing(1));
        cinema.film("Bare");

        List<Film> films =
                cinema.films().prefetchRelated(f -> f.cast()).orderBy(f -> f.ID).all();

        assertEquals(
                List.of("Ripley", "Kane"),
                films.get(0).cast().stream()
                        .map(linked -> linked.link().character())
                        .toList());
        assertTrue(films.get(1).cast().isEmpty());
    }

    @EachDatabase
    @DisplayName("put: add, or change the link's own columns")
    void anExistingLinkIsChangedByPut() {
        Category one = link("one", 1);

        related.put(one, link -> link.sortOrder(null).paramName("volume"));

        assertNull(related.link(one).orElseThrow().sortOrder());
        assertEquals("volume", related.link(one).orElseThrow().paramName());
    }
}
