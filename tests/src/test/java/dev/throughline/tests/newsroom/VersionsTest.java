package dev.throughline.tests.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.LinkWrite;
import dev.throughline.NoMatchException;
import dev.throughline.Retry;
import dev.throughline.StaleModelException;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/** A model is written over its row only while that is the one that it was read from. */
class VersionsTest {
    private final DSLContext dsl;
    private final Newsroom newsroom;
    private final ArticleQuerySet articles;

    VersionsTest(DSLContext dsl) {
        this.dsl = dsl;
        newsroom = new Newsroom(dsl);
        articles = newsroom.articles();
    }

    private int version(Article article) {
        return articles.reload(article).version();
    }

    @EachDatabase
    void aNewRowIsTheFirstVersion() {
        assertEquals(1, newsroom.article("Draft").version());
        assertEquals(1, articles.create(a -> a.title("Draft").words(1)).version());
        assertEquals(1, newsroom.tags().create(new Tag("java", null)).version());
        assertEquals(
                List.of(1, 1),
                articles.createAll(List.of(Article.draft("a"), Article.draft("b"))).stream()
                        .map(Article::version)
                        .toList());
    }

    @EachDatabase
    void aCopyKeepsItsVersion() {
        Article copy = new Article(7L, "Copy", 0, 5, null, null, null, null);

        assertEquals(5, articles.create(copy).version());
        assertEquals(6, articles.updated(copy).version());
    }

    @EachDatabase
    void anUpdateIsOneStatementAndCounts() {
        Article read = newsroom.article("Draft");

        assertEquals(
                1,
                Statements.count(
                        dsl,
                        counted -> assertTrue(ArticleQuerySet.using(counted).update(read.withTitle("Final")))));

        assertEquals(2, version(read));
        assertEquals("Final", articles.reload(read).title());
    }

    @EachDatabase
    void updatedAnswersTheNewVersion() {
        Article second = articles.updated(newsroom.article("Draft").withTitle("Second"));
        Article third = articles.updated(second.withTitle("Third"));

        assertEquals(2, second.version());
        assertEquals(3, third.version());
        assertEquals(third, articles.reload(third));
    }

    @EachDatabase
    void whoHasReadAnotherVersionIsRefused() {
        Article read = newsroom.article("Draft");
        articles.update(read.withTitle("Mine"));

        StaleModelException stale =
                assertThrows(StaleModelException.class, () -> articles.update(read.withTitle("Yours")));

        assertEquals(
                "Article of the key " + read.id()
                        + ": its row is not of version 1 any more, with which it was read; another has"
                        + " changed or deleted it. Read it again, make the change to that, and write it; Retry does so where all of"
                        + " it is its work.",
                stale.getMessage());
        assertThrows(StaleModelException.class, () -> articles.updated(read));
        assertThrows(StaleModelException.class, () -> articles.upsert(read));
        assertThrows(StaleModelException.class, () -> articles.delete(read));
        assertEquals("Mine", articles.reload(read).title());
        assertEquals(2, version(read));
    }

    @EachDatabase
    void whoHasReadNothingIsRefused() {
        newsroom.tag("java");

        assertThrows(StaleModelException.class, () -> newsroom.tags().update(new Tag("java", null)));
        assertThrows(StaleModelException.class, () -> newsroom.tags().upsert(new Tag("java", 0L)));
    }

    @EachDatabase
    void aRowThatIsGone() {
        Article read = newsroom.article("Draft");
        assertTrue(articles.delete(read));

        assertFalse(articles.delete(read));
        assertThrows(StaleModelException.class, () -> articles.update(read));
        assertThrows(StaleModelException.class, () -> articles.updated(read));
        assertTrue(articles.upsert(read).created());
    }

    @EachDatabase
    void aModelWithoutVersionThatIsGone() {
        Editor nobody = new Editor(new UUID(1, 2), "Nobody", null);

        assertFalse(newsroom.editors().update(nobody));
        NoMatchException gone =
                assertThrows(NoMatchException.class, () -> newsroom.editors().updated(nobody));
        assertTrue(
                gone.getMessage().startsWith("Editor of the key " + new UUID(1, 2) + " has no row"), gone::getMessage);
    }

    @EachDatabase
    void manyAreWrittenAllOrNone() {
        Article first = newsroom.article("first");
        Article second = newsroom.article("second");
        assertEquals(2, articles.updateEach(List.of(first.withWords(1), second.withWords(1))));

        Article fresh = articles.reload(first);
        assertThrows(
                StaleModelException.class, () -> articles.updateEach(List.of(fresh.withWords(2), second.withWords(2))));

        assertEquals(List.of(1, 1), articles.orderBy(a -> a.ID).values(a -> a.WORDS));
        assertEquals(List.of(2, 2), articles.orderBy(a -> a.ID).values(a -> a.VERSION));
    }

    @EachDatabase
    void updatesOfManyCountAndAskForNoVersion() {
        Article read = newsroom.article("Draft");

        articles.filter(a -> a.TITLE.eq("Draft")).update(a -> a.words(1));
        assertEquals(2, version(read));
        articles.updateAll(a -> a.words(2));
        assertEquals(3, version(read));
        assertEquals(
                4,
                articles.updateOrCreate(a -> a.title("Draft"), a -> a.words(3))
                        .value()
                        .version());
        assertEquals(5, articles.upsert(articles.reload(read)).value().version());
    }

    @EachDatabase
    void links() {
        Article article = newsroom.article("Draft");
        Tag java = newsroom.tag("java");
        Tag sql = newsroom.tag("sql");
        ArticleTagsProxy tags = newsroom.tags(article);

        tags.add(java);
        tags.addAll(List.of(java, sql));
        assertEquals(1, newsroom.tagging(article, java).version());
        assertEquals(1, newsroom.tagging(article, sql).version());

        assertEquals(LinkWrite.UPDATED, tags.put(java, link -> link.weight(1)));
        assertEquals(LinkWrite.UNCHANGED, tags.put(java, link -> link.weight(1)));
        assertEquals(2, newsroom.tagging(article, java).version());
        tags.putAll(List.of(java, sql), (tag, link) -> link.weight(1));
        tags.filter(t -> t.WORD.eq("java")).updateLinks(link -> link.weight(3));
        tags.set(List.of(java));
        assertEquals(3, newsroom.tagging(article, java).version());
    }

    @EachDatabase
    void linksThatGoBothWays() {
        Editor ada = newsroom.editor("Ada");
        Editor bob = newsroom.editor("Bob");

        newsroom.colleagues(ada).add(bob);
        newsroom.colleagues(bob).put(ada, link -> link.closeness(2));
        newsroom.colleagues(ada).updateLinks(link -> link.closeness(3));

        Acquaintance one = newsroom.colleagues(ada).link(bob).orElseThrow();
        assertEquals(3, one.version());
        assertEquals(one, newsroom.colleagues(bob).link(ada).orElseThrow());
    }

    @EachDatabase
    void aRetryReadsAgain() {
        Article read = newsroom.article("Draft");
        articles.updateAll(a -> a.words(1));
        AtomicInteger attempts = new AtomicInteger();

        Article written = Retry.DEFAULT.call(dsl, transaction -> {
            ArticleQuerySet inner = ArticleQuerySet.using(transaction);
            Article found = attempts.getAndIncrement() == 0 ? read : inner.reload(read);
            return inner.updated(found.withTitle("Final"));
        });

        assertEquals(2, attempts.get());
        assertEquals(1, written.words());
        assertEquals(3, written.version());
    }

    @EachDatabase
    void noWriteIsLost() {
        Article read = newsroom.article("Counter");
        Retry patient = new Retry(1000, Duration.ofMillis(1));
        Runnable writer = () -> IntStream.range(0, 10)
                .forEach(i -> patient.call(dsl, transaction -> {
                    ArticleQuerySet inner = ArticleQuerySet.using(transaction);
                    Article found = inner.reload(read);
                    return inner.update(found.withWords(found.words() + 1));
                }));

        CompletableFuture.allOf(CompletableFuture.runAsync(writer), CompletableFuture.runAsync(writer))
                .join();

        assertEquals(20, articles.reload(read).words());
        assertEquals(21, version(read));
    }
}
