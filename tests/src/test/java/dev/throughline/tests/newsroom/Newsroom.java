package dev.throughline.tests.newsroom;

import static dev.throughline.tests.newsroom.AcquaintanceTable.ACQUAINTANCE;
import static dev.throughline.tests.newsroom.ArticleTable.ARTICLE;
import static dev.throughline.tests.newsroom.EditorTable.EDITOR;
import static dev.throughline.tests.newsroom.ReviewTable.REVIEW;
import static dev.throughline.tests.newsroom.TagTable.TAG;
import static dev.throughline.tests.newsroom.TaggingTable.TAGGING;

import dev.throughline.Schema;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;

/** Articles, tags and editors, at a time that only {@link #later} moves. */
final class Newsroom {
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(2);

    final DSLContext dsl;
    private Instant now = Instant.parse("2024-02-29T23:59:59.123456789Z");

    Newsroom(DSLContext dsl) {
        this.dsl = dsl;
        Schema.of(ARTICLE, TAG, TAGGING, EDITOR, ACQUAINTANCE, REVIEW).create(dsl);
        InstantSource source = () -> now;
        dsl.configuration().data(Clock.class, source.withZone(ZONE));
    }

    void later() {
        now = now.plus(Duration.ofMinutes(1));
    }

    /** {@return the time, as it is kept} */
    Instant now() {
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    LocalDateTime local() {
        return LocalDateTime.ofInstant(now(), ZONE);
    }

    /** {@return the time, as it is read} */
    OffsetDateTime offset() {
        return now().atOffset(ZoneOffset.UTC);
    }

    ArticleQuerySet articles() {
        return ArticleQuerySet.using(dsl);
    }

    TagQuerySet tags() {
        return TagQuerySet.using(dsl);
    }

    EditorQuerySet editors() {
        return EditorQuerySet.using(dsl);
    }

    Article article(String title) {
        return articles().create(Article.draft(title));
    }

    Tag tag(String word) {
        return tags().create(tag -> tag.word(word));
    }

    Editor editor(String name) {
        return editors().create(editor -> editor.name(name));
    }

    ArticleTagsProxy tags(Article article) {
        return ArticleTagsProxy.of(dsl, article);
    }

    ArticleEditorsProxy editors(Article article) {
        return ArticleEditorsProxy.of(dsl, article);
    }

    EditorColleaguesProxy colleagues(Editor editor) {
        return EditorColleaguesProxy.of(dsl, editor);
    }

    Tagging tagging(Article article, Tag tag) {
        return tags(article).link(tag).orElseThrow();
    }
}
