package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Article}s: the rows of {@code articles}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ArticleQuerySet extends QuerySet<Article, Long, ArticleTable, ArticleValues, ArticleQuerySet> {
    ArticleQuerySet(QueryState<Article> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ArticleQuerySet using(DSLContext dsl) {
        return new ArticleQuerySet(QueryState.of(dsl, ArticleTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Article#getTags()} of one row}
     *
     * @param article the row
     */
    ArticleTagsProxy tags(Article article) {
        return ArticleTagsProxy.of(dsl(), article);
    }

    /**
     * {@return {@link Article#getTags()} of one row}
     *
     * @param articleId the key of the row
     */
    ArticleTagsProxy tags(Long articleId) {
        return ArticleTagsProxy.of(dsl(), articleId);
    }

    @Override
    protected ArticleQuerySet with(QueryState<Article> state) {
        return new ArticleQuerySet(state);
    }
}
