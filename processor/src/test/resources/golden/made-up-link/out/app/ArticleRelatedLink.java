package app;

import dev.throughline.Ref;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code article_related}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param fromArticle the {@link Article}
 * @param toArticle the {@link Article}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record ArticleRelatedLink(Ref<Article, UUID> fromArticle, Ref<Article, UUID> toArticle) {}
