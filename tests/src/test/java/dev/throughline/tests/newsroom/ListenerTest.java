package dev.throughline.tests.newsroom;

import static dev.throughline.tests.fixture.Heard.Told.linked;
import static dev.throughline.tests.fixture.Heard.Told.unlinked;
import static dev.throughline.tests.fixture.Heard.Told.updated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.throughline.LinkChange;
import dev.throughline.LinkWrite;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Heard;
import dev.throughline.tests.fixture.Heard.Told;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** What writes versions and times by itself tells who listens no more and no less, and they are as they are without a listener. */
class ListenerTest {
    private static final String TAGS = "Article.tags";

    private final Newsroom newsroom;
    private final Heard heard = new Heard();
    private final DSLContext listening;
    private final Article article;
    private final Article other;
    private final Tag java;
    private final Tag sql;
    private final ArticleTagsProxy tags;

    ListenerTest(DSLContext dsl) {
        newsroom = new Newsroom(dsl);
        listening = heard.on(dsl);
        article = newsroom.article("Draft");
        other = newsroom.article("Other");
        java = newsroom.tag("java");
        sql = newsroom.tag("sql");
        tags = ArticleTagsProxy.of(listening, article);
    }

    /** What a link says that was made now, or changed by the last of several writes. */
    private void assertWrittenNow(Integer weight, int version, Tag tag) {
        Tagging link = newsroom.tagging(article, tag);
        assertEquals(weight, link.weight());
        assertEquals(version, link.version());
        assertEquals(newsroom.offset(), link.changedAt());
    }

    @EachDatabase
    void linksThatAreMadeAndBroken() {
        tags.add(java);
        heard.told(linked(TAGS, article.id(), "java"));
        assertWrittenNow(null, 1, java);
        tags.add(java);
        tags.addAll(List.of(java));
        heard.told();

        tags.addAll(List.of(java, sql));
        heard.told(linked(TAGS, article.id(), "sql"));
        tags.set(List.of(sql));
        heard.told(unlinked(TAGS, article.id(), "java"));
        tags.toggle(sql);
        tags.toggle(sql);
        heard.told(unlinked(TAGS, article.id(), "sql"), linked(TAGS, article.id(), "sql"));
        tags.clear();
        heard.told(unlinked(TAGS, article.id(), "sql"));
    }

    @EachDatabase
    void aLinkThatSaysTheSameIsLeft() {
        tags.put(java, link -> link.weight(1));
        heard.told(linked(TAGS, article.id(), "java"));
        Tagging first = newsroom.tagging(article, java);
        newsroom.later();

        assertEquals(LinkWrite.UNCHANGED, tags.put(java, link -> link.weight(1)));
        tags.putAll(List.of(java), (tag, link) -> link.weight(1));
        tags.setLinks(List.of(java), (tag, link) -> link.weight(1));
        tags.updateOrCreate(t -> t.word("java"), t -> {}, link -> link.weight(1));

        heard.told();
        assertEquals(first, newsroom.tagging(article, java));
    }

    @EachDatabase
    void aLinkThatSaysSomethingElse() {
        tags.put(java, link -> link.weight(1));
        heard.events();

        newsroom.later();
        tags.put(java, link -> link.weight(2));
        assertWrittenNow(2, 2, java);
        newsroom.later();
        tags.updateOrCreate(t -> t.word("java"), t -> {}, link -> link.weight(3));
        assertWrittenNow(3, 3, java);
        newsroom.later();
        tags.updateLinks(link -> link.weight(4));
        assertWrittenNow(4, 4, java);

        heard.told(
                updated(TAGS, article.id(), "java"),
                updated(TAGS, article.id(), "java"),
                updated(TAGS, article.id(), "java"));
    }

    @EachDatabase
    void severalOfWhichSomeChange() {
        Tag old = newsroom.tag("old");
        tags.putAll(List.of(java, sql, old), (tag, link) -> link.weight(1));
        heard.events();
        newsroom.later();

        tags.setLinks(List.of(java, sql, newsroom.tag("new")), (tag, link) -> link.weight(tag.equals(java) ? 2 : 1));

        heard.told(new Told(TAGS, article.id(), new LinkChange<>(Set.of("new"), Set.of("old"), Set.of("java"))));
        assertWrittenNow(2, 2, java);
        assertEquals(1, newsroom.tagging(article, sql).version());
        newsroom.later();
        tags.filter((t, link) -> link.WEIGHT.eq(2)).updateLinks(link -> link.weight(3));
        heard.told(updated(TAGS, article.id(), "java"));
        assertWrittenNow(3, 3, java);
    }

    @EachDatabase
    void linksThatAreCopied() {
        newsroom.tags(other).add(java, link -> link.weight(7));
        newsroom.tags(other).put(java, link -> link.weight(8));
        newsroom.later();

        tags.copyFrom(other);
        tags.addMatching(t -> t.WORD.eq("sql"));

        heard.told(linked(TAGS, article.id(), "java"), linked(TAGS, article.id(), "sql"));
        assertWrittenNow(8, 1, java);
        assertWrittenNow(null, 1, sql);
    }

    @EachDatabase
    void theLinksOfMany() {
        ArticleTagsProxy.addAll(listening, Map.of(article.id(), Set.of("java"), other.id(), Set.of("java")));
        heard.told(linked(TAGS, article.id(), "java"), linked(TAGS, other.id(), "java"));

        ArticleTagsProxy.setAll(listening, Map.of(article.id(), Set.of("java"), other.id(), Set.of("sql")));
        heard.told(new Told(TAGS, other.id(), new LinkChange<>(Set.of("sql"), Set.of("java"))));
    }

    @EachDatabase
    void linksThatGoBothWays() {
        Editor ada = newsroom.editor("Ada");
        Editor bob = newsroom.editor("Bob");
        EditorColleaguesProxy colleagues = EditorColleaguesProxy.of(listening, ada);
        colleagues.add(bob);
        newsroom.later();
        EditorColleaguesProxy.of(listening, bob).put(ada, link -> link.closeness(1));

        heard.told(linked("Editor.colleagues", ada.id(), bob.id()), updated("Editor.colleagues", bob.id(), ada.id()));
        Acquaintance link = newsroom.colleagues(ada).link(bob).orElseThrow();
        assertEquals(2, link.version());
        assertEquals(newsroom.now(), link.changedAt());
    }

    @EachDatabase
    void linksWithAKeyOfTheirOwn() {
        Editor ada = newsroom.editor("Ada");
        ArticleEditorsProxy editors = ArticleEditorsProxy.of(listening, article);
        editors.add(ada);
        newsroom.later();
        editors.put(ada, link -> link.note("read"));
        editors.put(ada, link -> link.note("read"));

        heard.told(
                linked("Article.editors", article.id(), ada.id()), updated("Article.editors", article.id(), ada.id()));
        assertEquals(newsroom.now(), editors.link(ada).orElseThrow().changedAt());
    }

    /** As without a listener: its version and its time are values of the link too. */
    @EachDatabase
    void anUpdateOfManyWritesEachOfThem() {
        tags.put(java, link -> link.weight(1));
        newsroom.tags(other).put(java, link -> link.weight(1));
        heard.events();
        newsroom.later();

        tags.updateLinks(link -> link.weight(1));
        newsroom.tags(other).updateLinks(link -> link.weight(1));

        heard.told(updated(TAGS, article.id(), "java"));
        assertWrittenNow(1, 2, java);
        assertEquals(newsroom.tagging(article, java), newsroom.tagging(other, java));
    }
}
