package dev.throughline.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.MultipleMatchesException;
import dev.throughline.NoMatchException;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Magazine;
import dev.throughline.tests.magazine.Article;
import dev.throughline.tests.magazine.ArticleQuerySet;
import dev.throughline.tests.magazine.ArticleTable;
import dev.throughline.tests.magazine.Subject;
import dev.throughline.tests.magazine.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;

/** Orders, limits and columns: what is asked for, what comes where nothing is, and what is refused. */
class RefinementsTest {
    private final Magazine magazine;
    private final ArticleQuerySet articles;

    RefinementsTest(DSLContext dsl) {
        magazine = Magazine.create(dsl);
        articles = magazine.articles();
        article("a", 30, 2);
        article("b", 20, null);
        article("c", 10, 1);
    }

    private void article(String title, int pages, @Nullable Integer rating) {
        articles.create(a -> a.title(title).pages(pages).rating(rating));
    }

    @EachDatabase
    void aRefinementIsAnother() {
        ArticleQuerySet few = articles.filter(a -> a.PAGES.gt(10));
        ArticleQuerySet fewer = few.filter(a -> a.PAGES.lt(30));

        assertEquals(List.of("b"), fewer.values(a -> a.TITLE));
        assertEquals(2, few.count());
        assertEquals(3, articles.count());
    }

    @EachDatabase
    void theLastOrderCounts() {
        assertEquals(
                List.of("c", "b", "a"),
                articles.orderBy(a -> a.TITLE).orderBy(a -> a.PAGES).values(a -> a.TITLE));
    }

    @EachDatabase
    void anOrderOfSeveral() {
        article("a", 10, null);

        assertEquals(
                List.of(10, 30, 20, 10),
                articles.orderBy(a -> a.TITLE, a -> a.PAGES.asc()).values(a -> a.PAGES));
        assertEquals(
                List.of(10, 20, 30, 10),
                articles.orderBy(a -> a.TITLE.desc(), a -> a.PAGES.desc()).values(a -> a.PAGES));
    }

    @EachDatabase
    void nullsFirstOrLast() {
        assertEquals("bca", titles(a -> a.RATING.asc().nullsFirst()));
        assertEquals("cab", titles(a -> a.RATING.asc().nullsLast()));
        assertEquals("bac", titles(a -> a.RATING.desc().nullsFirst()));
        assertEquals("acb", titles(a -> a.RATING.desc().nullsLast()));
    }

    @EachDatabase
    void lastIsTheLastOfAll() {
        List<Function<ArticleTable, OrderField<?>>> orders = List.of(
                a -> a.RATING,
                a -> a.RATING.asc(),
                a -> a.RATING.desc(),
                a -> a.RATING.asc().nullsFirst(),
                a -> a.RATING.asc().nullsLast(),
                a -> a.RATING.desc().nullsFirst(),
                a -> a.RATING.desc().nullsLast());

        for (Function<ArticleTable, OrderField<?>> order : orders) {
            List<Article> all = articles.orderBy(order).all();
            assertEquals(Optional.of(all.get(0)), articles.orderBy(order).first());
            assertEquals(Optional.of(all.get(2)), articles.orderBy(order).last());
        }
    }

    @EachDatabase
    void withoutAnOrderTheKeyGivesIt() {
        assertEquals("a", articles.first().orElseThrow().title());
        assertEquals("c", articles.last().orElseThrow().title());
        assertEquals(List.of("b", "c"), articles.offset(1).values(a -> a.TITLE));
        assertEquals(List.of("c"), articles.paginate(2, 2).values(a -> a.TITLE));
    }

    @EachDatabase
    void firstWithAnOffset() {
        assertEquals("b", articles.offset(1).first().orElseThrow().title());
        assertEquals(Optional.empty(), articles.offset(3).first());
        assertEquals(Optional.empty(), articles.limit(0).first());
        assertThrows(IllegalStateException.class, () -> articles.limit(2).last());
        assertThrows(IllegalStateException.class, () -> articles.offset(1).last());
    }

    @EachDatabase
    void getOfOne() {
        assertThrows(MultipleMatchesException.class, articles::get);
        assertThrows(MultipleMatchesException.class, () -> articles.limit(2).get());
        assertEquals("c", articles.orderBy(a -> a.PAGES).limit(1).get().title());
        assertEquals("c", articles.offset(2).get().title());

        NoMatchException none = assertThrows(NoMatchException.class, () -> articles.get(a -> a.TITLE.eq("z")));
        assertTrue(none.getMessage().contains("Article"), none::getMessage);
        assertTrue(none.getMessage().contains("title"), none::getMessage);
        assertThrows(NoMatchException.class, () -> articles.get(4711L));
    }

    @EachDatabase
    void fieldsAlwaysReadTheKey() {
        Article read =
                articles.filter(a -> a.TITLE.eq("a")).fields(a -> a.PAGES).get();

        assertTrue(read.id() > 0);
        assertEquals(30, read.pages());
        assertNull(read.title());
        assertNull(read.rating());
        assertEquals(
                read.id(),
                articles.excludeFields(a -> a.ID).first().orElseThrow().id());
    }

    @EachDatabase
    void whatIsLeftOutIsNull() {
        Article read = articles.filter(a -> a.TITLE.eq("a"))
                .excludeFields(a -> a.TITLE, a -> a.RATING)
                .get();

        assertNull(read.title());
        assertNull(read.rating());
        assertEquals(30, read.pages());
    }

    @EachDatabase
    void aPrimitiveCannotBeLeftOut() {
        for (Runnable read :
                List.<Runnable>of(() -> articles.fields(a -> a.TITLE).all(), () -> articles.excludeFields(a -> a.PAGES)
                        .all())) {
            IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, read::run);
            assertTrue(refusal.getMessage().contains("pages"), refusal::getMessage);
            assertTrue(refusal.getMessage().contains("Article"), refusal::getMessage);
        }
    }

    @EachDatabase
    void columnsOfWhatIsJoined() {
        Subject nature = magazine.subject("Nature");
        magazine.topics().create(t -> t.name("Birds").sortOrder(1).subject(nature));

        Topic whole = magazine.topics().selectRelated(t -> t.subject()).get();
        assertEquals(nature, whole.subject().get());

        Topic part = magazine.topics()
                .selectRelated(t -> t.subject())
                .excludeFields(t -> t.SORT_ORDER, t -> t.subject().NAME)
                .get();
        assertEquals("Birds", part.name());
        assertNull(part.sortOrder());
        assertEquals(new Subject(nature.id(), null), part.subject().get());
    }

    @EachDatabase
    void excludeTakesWhatIsUnknown() {
        assertEquals(List.of("a"), articles.filter(a -> a.RATING.gt(1)).values(a -> a.TITLE));
        assertEquals(
                List.of("b", "c"),
                articles.exclude(a -> a.RATING.gt(1)).orderBy(a -> a.TITLE).values(a -> a.TITLE));
        assertEquals(
                List.of("b"),
                articles.exclude(a -> a.RATING.gt(1))
                        .exclude(a -> a.RATING.eq(1))
                        .values(a -> a.TITLE));
        assertEquals(3, articles.exclude(a -> a.RATING.eq((Integer) null)).count());
    }

    @EachDatabase
    void everyIsNotFulfilledByTheUnknown() {
        Article article = articles.first().orElseThrow();
        magazine.topics(article).addAll(List.of(magazine.topic("x", 1), magazine.topic("y", null)));

        assertEquals(
                2,
                articles.filter(a -> a.topics().every(t -> t.SORT_ORDER.eq(1))).count());
        assertEquals(
                List.of("a"),
                articles.filter(a -> a.topics().any(t -> t.SORT_ORDER.eq(1))).values(a -> a.TITLE));
        assertEquals(
                3,
                articles.filter(a -> a.topics().none(t -> t.SORT_ORDER.gt(1))).count());
    }

    @EachDatabase
    void aWriteOfASliceTouchesTheSlice() {
        assertEquals(1, articles.orderBy(a -> a.PAGES).limit(1).update(a -> a.title("changed")));
        assertEquals(List.of("a", "b", "changed"), articles.orderBy(a -> a.ID).values(a -> a.TITLE));

        assertEquals(1, articles.orderBy(a -> a.PAGES.desc()).offset(1).limit(1).delete());
        assertEquals(List.of("a", "changed"), articles.orderBy(a -> a.ID).values(a -> a.TITLE));

        assertEquals(1, articles.orderBy(a -> a.PAGES).offset(1).delete());
        assertEquals(List.of("changed"), articles.values(a -> a.TITLE));
    }

    @EachDatabase
    void aWriteOfASliceOfARelation() {
        Article article = articles.first().orElseThrow();
        List<Topic> topics = List.of(magazine.topic("x", 1), magazine.topic("y", 2), magazine.topic("z", 3));
        magazine.topics(article).addAll(topics);
        magazine.topics(articles.last().orElseThrow()).addAll(topics);

        assertEquals(
                1, magazine.topics(article).orderBy(t -> t.SORT_ORDER).limit(1).updateLinks(link -> link.weight(7)));
        assertEquals(
                List.of("x"),
                magazine.topics(article).filter((t, link) -> link.WEIGHT.eq(7)).values(t -> t.NAME));
        assertEquals(1, magazine.links().filter(link -> link.WEIGHT.eq(7)).count());

        assertEquals(
                2,
                magazine.topics(article)
                        .orderBy(t -> t.SORT_ORDER.desc())
                        .limit(2)
                        .remove());
        assertEquals(List.of(topics.get(0)), magazine.topics(article).all());
        assertEquals(4, magazine.links().count());

        assertEquals(1, magazine.topics(article).limit(5).delete());
        assertEquals(2, magazine.topics().count());
        assertFalse(magazine.topics().filter(t -> t.NAME.eq("x")).exists());
    }

    private String titles(Function<ArticleTable, OrderField<?>> order) {
        return String.join("", articles.orderBy(order).values(a -> a.TITLE));
    }
}
