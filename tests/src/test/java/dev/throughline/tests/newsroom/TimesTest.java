package dev.throughline.tests.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.testing.Statements;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/** Rows and links say when they were made, and when they were written last. */
class TimesTest {
    private static final Instant EARLY = Instant.parse("2000-01-01T00:00:00Z");

    private final DSLContext dsl;
    private final Newsroom newsroom;
    private final ArticleQuerySet articles;

    TimesTest(DSLContext dsl) {
        this.dsl = dsl;
        newsroom = new Newsroom(dsl);
        articles = newsroom.articles();
    }

    private void assertMadeNow(Article article) {
        assertEquals(newsroom.now(), article.createdAt());
        assertEquals(newsroom.local(), article.updatedAt());
        assertEquals(article, articles.reload(article));
    }

    private void assertMadeNow(Article article, Tag... tags) {
        for (Tag tag : tags) {
            assertEquals(
                    new Tagging(null, 1, newsroom.now(), newsroom.offset()), newsroom.tagging(article, tag), tag::word);
        }
    }

    @EachDatabase
    void newRows() {
        assertMadeNow(newsroom.article("model"));
        assertMadeNow(articles.create(a -> a.title("values").words(1)));
        assertMadeNow(articles.getOrCreate(a -> a.title("got").words(1)).value());
        assertMadeNow(articles.updateOrCreate(a -> a.title("updated"), a -> a.words(1))
                .value());
        assertMadeNow(articles.upsert(Article.draft("upserted")).value());
        articles.createAll(List.of(Article.draft("a"), Article.draft("b"))).forEach(this::assertMadeNow);
    }

    @EachDatabase
    void withoutAClockItIsTheSystems() {
        dsl.configuration().data().remove(Clock.class);
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);

        Article article = newsroom.article("now");

        assertFalse(article.createdAt().isBefore(before));
        assertFalse(article.createdAt().isAfter(Instant.now()));
        assertEquals(LocalDateTime.ofInstant(article.createdAt(), ZoneOffset.UTC), article.updatedAt());
    }

    @EachDatabase
    void aValueThatIsGivenWins() {
        LocalDateTime early = LocalDateTime.ofInstant(EARLY, ZoneOffset.UTC);
        Article old = new Article(null, "old", 0, 0, EARLY, early, null, null);

        Article model = articles.create(old);
        Article values =
                articles.create(a -> a.title("old").words(0).createdAt(EARLY).updatedAt(early));

        assertEquals(List.of(EARLY, early), List.of(model.createdAt(), model.updatedAt()));
        assertEquals(List.of(EARLY, early), List.of(values.createdAt(), values.updatedAt()));
        newsroom.later();
        articles.updateAll(a -> a.updatedAt(early.plusDays(1)).createdAt(EARLY.plusSeconds(1)));
        assertEquals(Set.of(early.plusDays(1)), Set.copyOf(articles.distinct().values(a -> a.UPDATED_AT)));
        assertEquals(
                Set.of(EARLY.plusSeconds(1)), Set.copyOf(articles.distinct().values(a -> a.CREATED_AT)));
    }

    @EachDatabase
    void aModelThatIsWrittenOverItsRow() {
        Article read = newsroom.article("Draft");
        newsroom.later();
        LocalDateTime early = LocalDateTime.ofInstant(EARLY, ZoneOffset.UTC);

        Article written =
                articles.updated(new Article(read.id(), "Final", 0, read.version(), EARLY, early, null, null));

        assertEquals(read.createdAt(), written.createdAt());
        assertEquals(newsroom.local(), written.updatedAt());
        newsroom.later();
        articles.updateEach(List.of(written));
        assertEquals(newsroom.local(), articles.reload(read).updatedAt());
    }

    @EachDatabase
    void updatesOfMany() {
        Article read = newsroom.article("Draft");

        for (Runnable update : List.<Runnable>of(
                () -> articles.filter(a -> a.TITLE.eq("Draft")).update(a -> a.words(1)),
                () -> articles.updateAll(a -> a.words(2)),
                () -> articles.updateOrCreate(a -> a.title("Draft"), a -> a.words(3)),
                () -> articles.upsert(articles.reload(read)))) {
            newsroom.later();
            update.run();
            assertEquals(newsroom.local(), articles.reload(read).updatedAt());
            assertEquals(read.createdAt(), articles.reload(read).createdAt());
        }
    }

    @EachDatabase
    void newLinks() {
        Article article = newsroom.article("Draft");
        ArticleTagsProxy tags = newsroom.tags(article);
        List<Tag> some =
                IntStream.range(0, 8).mapToObj(i -> newsroom.tag("t" + i)).toList();
        newsroom.later();

        tags.add(some.get(0));
        tags.addId("t1");
        tags.addAll(some.subList(0, 4));
        tags.toggle(some.get(4));
        tags.add(some.get(5), link -> link.weight(null));
        tags.put(some.get(6), link -> link.weight(null));
        tags.putAll(some.subList(7, 8), (tag, link) -> link.weight(null));
        assertMadeNow(article, some.toArray(Tag[]::new));
        assertMadeNow(
                article,
                tags.create(t -> t.word("created")),
                tags.getOrCreate(t -> t.word("got")).value(),
                tags.updateOrCreate(t -> t.word("updated"), t -> {}, link -> {}).value());
        assertEquals(11, tags.count());
    }

    @EachDatabase
    void linksThatAreCopied() {
        Article article = newsroom.article("Draft");
        Article other = newsroom.article("Other");
        Tag java = newsroom.tag("java");
        Tag sql = newsroom.tag("sql");
        newsroom.tags(article).add(java, link -> link.weight(7));
        newsroom.later();

        assertEquals(1, newsroom.tags(other).copyFrom(article));
        assertEquals(new Tagging(7, 1, newsroom.now(), newsroom.offset()), newsroom.tagging(other, java));
        assertEquals(1, newsroom.tags(other).addMatching(t -> t.WORD.eq("sql")));
        assertMadeNow(other, sql);
    }

    @EachDatabase
    void theLinksOfMany() {
        Article article = newsroom.article("Draft");
        Article other = newsroom.article("Other");
        Tag java = newsroom.tag("java");
        Tag sql = newsroom.tag("sql");

        ArticleTagsProxy.addAll(dsl, Map.of(article.id(), Set.of("java"), other.id(), Set.of("java")));
        assertMadeNow(article, java);
        newsroom.later();
        ArticleTagsProxy.setAll(dsl, Map.of(article.id(), Set.of("sql"), other.id(), Set.of("java", "sql")));

        assertMadeNow(article, sql);
        assertMadeNow(other, sql);
        assertTrue(newsroom.tagging(other, java).taggedAt().isBefore(newsroom.now()));
    }

    @EachDatabase
    void whatASetLeavesKeepsItsTimes() {
        Article article = newsroom.article("Draft");
        Tag java = newsroom.tag("java");
        Tag sql = newsroom.tag("sql");
        newsroom.tags(article).set(List.of(java));
        Tagging first = newsroom.tagging(article, java);
        newsroom.later();

        newsroom.tags(article).set(List.of(java, sql));
        newsroom.tags(article).addAll(List.of(java, sql));

        assertEquals(first, newsroom.tagging(article, java));
        assertMadeNow(article, sql);
    }

    @EachDatabase
    void aLinkThatIsChanged() {
        Article article = newsroom.article("Draft");
        Tag java = newsroom.tag("java");
        ArticleTagsProxy tags = newsroom.tags(article);
        tags.add(java);
        Tagging first = newsroom.tagging(article, java);
        OffsetDateTime early = EARLY.atOffset(ZoneOffset.UTC);

        for (Runnable change : List.<Runnable>of(
                () -> tags.put(java, link -> link.weight(1)),
                () -> tags.setLinks(List.of(java), (tag, link) -> link.weight(2)),
                () -> tags.updateLinks(link -> link.weight(3)),
                () -> tags.updateOrCreate(t -> t.word("java"), t -> {}, link -> link.weight(4)))) {
            newsroom.later();
            change.run();
            assertEquals(newsroom.offset(), newsroom.tagging(article, java).changedAt());
            newsroom.later();
            tags.put(java, link -> link.weight(newsroom.tagging(article, java).weight()));
            assertFalse(newsroom.tagging(article, java).changedAt().equals(newsroom.offset()));
        }
        tags.updateLinks(link -> link.changedAt(early));
        assertEquals(early, newsroom.tagging(article, java).changedAt());
        assertEquals(first.taggedAt(), newsroom.tagging(article, java).taggedAt());
    }

    @EachDatabase
    void linksWithAKeyOfTheirOwn() {
        Article article = newsroom.article("Draft");
        Editor ada = newsroom.editor("Ada");
        Editor bob = newsroom.editor("Bob");
        newsroom.editors(article).add(ada);
        newsroom.editors(article).set(List.of(ada, bob));
        newsroom.later();
        newsroom.editors(newsroom.article("Other")).copyFrom(article);

        ReviewQuerySet reviews = ReviewQuerySet.using(dsl);
        assertEquals(2, reviews.filter(r -> r.ASKED_AT.eq(newsroom.local())).count());
        assertEquals(2, reviews.filter(r -> r.CHANGED_AT.lt(newsroom.now())).count());
        Review read =
                reviews.filter(r -> r.ASKED_AT.lt(newsroom.local())).first().orElseThrow();
        assertEquals(newsroom.now(), reviews.updated(read).changedAt());
    }

    @EachDatabase
    void linksThatGoBothWays() {
        List<Editor> all = List.of(newsroom.editor("Ada"), newsroom.editor("Bob"), newsroom.editor("Cyd"));
        Editor ada = all.get(0);
        newsroom.colleagues(ada).add(all.get(1));
        newsroom.later();
        newsroom.colleagues(ada).addAll(all);
        newsroom.later();
        newsroom.colleagues(all.get(1)).put(ada, link -> link.closeness(1));

        for (Editor other : all) {
            assertEquals(
                    newsroom.colleagues(ada).link(other),
                    newsroom.colleagues(other).link(ada),
                    other::name);
        }
        assertEquals(
                newsroom.now(),
                newsroom.colleagues(ada).link(all.get(1)).orElseThrow().changedAt());
    }

    @EachDatabase
    void asManyStatementsAsWithout(Database database) {
        Article article = newsroom.article("Draft");
        List<Tag> many =
                IntStream.range(0, 1000).mapToObj(i -> new Tag("t" + i, null)).toList();
        newsroom.tags().createAll(many);

        long added = Statements.count(
                dsl, counted -> ArticleTagsProxy.of(counted, article).addAll(many));

        if (database == Database.POSTGRES || database == Database.SQLITE) {
            assertEquals(1, added);
        }
        assertEquals(1, Statements.count(dsl, counted -> ArticleTagsProxy.of(counted, newsroom.article("Other"))
                .add(many.get(0))));
    }
}
