package dev.throughline.tests.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import blog.Author;
import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import blog.PostQuerySet;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Magazine;
import dev.throughline.tests.magazine.Article;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.junit.jupiter.api.DisplayName;

/**
 * ormar's cases of limits, projections and iteration, by their numbers.
 *
 * <p>Not here, of 105: a limit of joined rows, since a limit always counts models; of 108: slices, which Java does not have; of 109: keys as texts and flattening, since columns are typed and one of them gives a plain list; of 115: an
 * unknown column and one that is no number, which the compiler refuses.
 */
class ProjectionParityTest {
    private final DSLContext dsl;
    private final Blog blog;
    private final Post first;
    private final PostCategoriesProxy related;

    ProjectionParityTest(DSLContext dsl) {
        this.dsl = dsl;
        blog = Blog.create(dsl);
        first = blog.postIn("first", "a", "b", "c", "d");
        related = blog.categories(first);
    }

    @EachDatabase
    void case105_aLimitCountsOwnersAndTheirRowsComeWhole() {
        Post second = blog.post("second");
        blog.categories(second).addAll(blog.categories().all());
        blog.post("third");
        PostQuerySet page = blog.posts().orderBy(p -> p.ID).offset(1).limit(2);

        for (List<Post> posts : List.of(
                page.prefetchRelated(p -> p.categories()).all(),
                page.selectRelated(p -> p.categories()).all(),
                page.selectRelated(p -> p.author(), p -> p.categories()).all())) {
            assertEquals(
                    List.of("second", "third"), posts.stream().map(Post::title).toList());
            assertEquals(4, posts.get(0).categories().size());
            assertEquals(0, posts.get(1).categories().size());
        }
    }

    @EachDatabase
    void case106_pagesThatMeanNothing() {
        assertEquals(List.of(), blog.posts().limit(0).all());
        assertEquals(List.of(), related.limit(0).all());
        assertThrows(IllegalArgumentException.class, () -> blog.posts().paginate(0, 10));
        assertThrows(IllegalArgumentException.class, () -> blog.posts().paginate(1, 0));
        assertThrows(IllegalArgumentException.class, () -> related.paginate(-1, 10));
    }

    @EachDatabase
    void case107_aPageOfARelation() {
        assertEquals(List.of("a", "b"), related.paginate(1, 2).values(c -> c.NAME));
        assertEquals(List.of("c", "d"), related.paginate(2, 2).values(c -> c.NAME));
        assertEquals(List.of(), related.paginate(3, 2).values(c -> c.NAME));
        assertEquals(2, related.paginate(1, 2).count());
    }

    @EachDatabase
    void case108_offsetAndLimitAreTheSlices() {
        assertEquals(List.of("b", "c"), related.offset(1).limit(2).values(c -> c.NAME));
        assertEquals(
                List.of("d", "c"), related.orderBy(c -> c.NAME.desc()).limit(2).values(c -> c.NAME));
        assertEquals(List.of("c", "d"), related.offset(2).values(c -> c.NAME));
        assertEquals(List.of("a"), related.limit(3).limit(1).values(c -> c.NAME));
        assertEquals(List.of("b"), related.offset(3).offset(1).limit(1).values(c -> c.NAME));
        assertThrows(IllegalArgumentException.class, () -> related.limit(-1));
        assertThrows(IllegalArgumentException.class, () -> blog.posts().offset(-1));
    }

    @EachDatabase
    void case109_valuesOfTargetAndLink() {
        related.filter(c -> c.NAME.ne("b")).updateLinks(link -> link.sortOrder(7));

        assertEquals(List.of("a", "b", "c", "d"), related.orderBy(c -> c.NAME).values(c -> c.NAME));
        assertEquals(Arrays.asList(7, null, 7, 7), related.orderBy(c -> c.NAME).values((c, link) -> link.SORT_ORDER));
        assertEquals(
                List.of("A", "B", "C", "D"), related.orderBy(c -> c.NAME).values(c -> org.jooq.impl.DSL.upper(c.NAME)));
        Record2<String, Long> two = related.filter(c -> c.NAME.eq("c"))
                .values(c -> c.NAME, c -> c.ID)
                .get(0);
        assertEquals("c", two.value1());
        assertEquals(List.of(), related.filter(c -> c.NAME.eq("none")).values(c -> c.NAME));
    }

    @EachDatabase
    void case109_valuesAlongAForeignKey() {
        assertEquals(List.of("Van Rossum"), blog.posts().values(p -> p.author().LAST_NAME));
        assertEquals(
                "first Guido Van Rossum",
                blog.posts()
                        .values(p -> p.TITLE, p -> p.author().FIRST_NAME, p -> p.author().LAST_NAME)
                        .get(0)
                        .intoStream()
                        .map(String::valueOf)
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow());
    }

    @EachDatabase
    void case109_distinctValues() {
        Author ada = blog.author("Ada", "Lovelace");
        blog.post("twice", ada);
        blog.post("twice", ada);

        assertEquals(
                List.of("first", "twice"),
                blog.posts().distinct().orderBy(p -> p.TITLE).values(p -> p.TITLE));
        assertEquals(2, blog.posts().countDistinct(p -> p.TITLE));
    }

    @EachDatabase
    void case111_aFilterOverARelationReadsTheModelsColumnsAlone() {
        List<String> columns = Stream.of(blog.posts()
                        .filter(p -> p.categories().any(c -> c.NAME.eq("a")))
                        .select()
                        .fields())
                .map(Field::getName)
                .toList();

        assertEquals(List.of("id", "title", "author_id"), columns);
    }

    @EachDatabase
    void case113_aStreamInTheOrderOfARelationGivesEachRowOnce() {
        blog.categories(blog.post("second")).addAll(blog.categories().limit(2).all());
        blog.post("third", blog.author("Ada", "Lovelace"));

        try (Stream<Post> posts =
                blog.posts().orderBy(p -> p.categories().count().desc(), p -> p.author().LAST_NAME).stream()) {
            assertEquals(
                    List.of("first", "second", "third"), posts.map(Post::title).toList());
        }
    }

    @EachDatabase
    @DisplayName("case113: what a stream reads is loaded too, a few rows at a time")
    void case113_aStreamThatPrefetches() {
        blog.post("bare");

        try (Stream<Post> posts = blog
                .posts()
                .prefetchRelated(p -> p.categories(), c -> c.orderBy(t -> t.NAME))
                .orderBy(p -> p.ID)
                .stream()) {
            assertEquals(
                    List.of(List.of("a", "b", "c", "d"), List.of()),
                    posts.map(post -> post.categories().stream()
                                    .map(Category::name)
                                    .toList())
                            .toList());
        }
    }

    @EachDatabase
    void case115_aggregates() {
        Magazine magazine = Magazine.create(dsl);
        Article short_ = magazine.article("short", 1);
        magazine.article("long", 20);
        magazine.topics(short_)
                .addAll(List.of(magazine.topic("x", 3), magazine.topic("y", 4), magazine.topic("z", null)));

        assertEquals(
                0,
                BigDecimal.valueOf(21)
                        .compareTo(magazine.articles().sum(a -> a.PAGES).orElseThrow()));
        assertEquals(
                0,
                BigDecimal.valueOf(10.5)
                        .compareTo(magazine.articles().avg(a -> a.PAGES).orElseThrow()));
        assertEquals(Optional.of(1), magazine.articles().min(a -> a.PAGES));
        assertEquals(Optional.of("short"), magazine.articles().max(a -> a.TITLE));
        assertEquals(
                0,
                BigDecimal.valueOf(7)
                        .compareTo(
                                magazine.topics(short_).sum(t -> t.SORT_ORDER).orElseThrow()));
        assertEquals(
                0,
                BigDecimal.valueOf(3.5)
                        .compareTo(
                                magazine.topics(short_).avg(t -> t.SORT_ORDER).orElseThrow()));
        assertEquals(2, magazine.topics(short_).countDistinct(t -> t.SORT_ORDER));
    }

    @EachDatabase
    void case115_aggregatesOfNothing() {
        Magazine magazine = Magazine.create(dsl);

        assertEquals(Optional.empty(), magazine.articles().sum(a -> a.PAGES));
        assertEquals(Optional.empty(), magazine.articles().avg(a -> a.PAGES));
        assertEquals(Optional.empty(), magazine.articles().min(a -> a.TITLE));
        assertEquals(Optional.empty(), magazine.articles().max(a -> a.RATING));
        assertEquals(0, magazine.articles().countDistinct(a -> a.RATING));
    }

    @EachDatabase
    void case115_aggregatesOfASlice() {
        Magazine magazine = Magazine.create(dsl);
        for (int pages : List.of(1, 20, 300)) {
            magazine.article("of " + pages, pages);
        }

        assertEquals(
                0,
                BigDecimal.valueOf(320)
                        .compareTo(magazine.articles()
                                .orderBy(a -> a.PAGES.desc())
                                .limit(2)
                                .sum(a -> a.PAGES)
                                .orElseThrow()));
        assertEquals(
                Optional.of(20),
                magazine.articles().orderBy(a -> a.PAGES).offset(1).min(a -> a.PAGES));
        assertEquals(2, magazine.articles().limit(2).count());
        assertEquals(0, magazine.articles().offset(3).count());
        assertEquals(1, magazine.articles().offset(2).limit(2).count());
    }

    @EachDatabase
    void case115_aggregatesAlongAForeignKey() {
        blog.post("second", blog.author("Ada", "Lovelace"));

        assertEquals(Optional.of("Lovelace"), blog.posts().min(p -> p.author().LAST_NAME));
        assertEquals(2, blog.posts().countDistinct(p -> p.author().LAST_NAME));
    }
}
