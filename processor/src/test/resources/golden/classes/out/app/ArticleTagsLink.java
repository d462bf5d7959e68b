package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code articles_tags}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param article the {@link Article}
 * @param tag the {@link Tag}
 */
@Generated("dev.throughline.processor.ModelProcessor")
record ArticleTagsLink(Ref<Article, Long> article, Ref<Tag, TagKey> tag) {}
