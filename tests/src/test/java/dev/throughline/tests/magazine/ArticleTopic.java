package dev.throughline.tests.magazine;

import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Model;
import dev.throughline.Ref;
import org.jspecify.annotations.Nullable;

/** Links an article to a topic; declares its keys, by other names than usual. */
@Model(table = "article_topics")
public record ArticleTopic(
        @Id Long id,
        @ForeignKey(column = "from_article") Ref<Article, Long> article,
        @ForeignKey(column = "to_topic") Ref<Topic, Long> topic,
        @Nullable Integer weight) {}
