package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Article}s: the rows of {@code article}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ArticleQuerySet extends QuerySet<Article, UUID, ArticleTable, ArticleValues, ArticleQuerySet> {
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
     * {@return {@link Article#labels()} of one row}
     *
     * @param article the row
     */
    public ArticleLabelsProxy labels(Article article) {
        return ArticleLabelsProxy.of(dsl(), article);
    }

    /**
     * {@return {@link Article#labels()} of one row}
     *
     * @param articleId the key of the row
     */
    public ArticleLabelsProxy labels(UUID articleId) {
        return ArticleLabelsProxy.of(dsl(), articleId);
    }

    /**
     * {@return {@link Article#related()} of one row}
     *
     * @param article the row
     */
    public ArticleRelatedProxy related(Article article) {
        return ArticleRelatedProxy.of(dsl(), article);
    }

    /**
     * {@return {@link Article#related()} of one row}
     *
     * @param articleId the key of the row
     */
    public ArticleRelatedProxy related(UUID articleId) {
        return ArticleRelatedProxy.of(dsl(), articleId);
    }

    @Override
    protected ArticleQuerySet with(QueryState<Article> state) {
        return new ArticleQuerySet(state);
    }
}
