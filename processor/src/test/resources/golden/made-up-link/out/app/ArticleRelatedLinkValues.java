package app;

import static app.ArticleRelatedLinkTable.ARTICLE_RELATED_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ArticleRelatedLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ArticleRelatedLinkValues extends Values<ArticleRelatedLinkValues> {
    /** No values yet. */
    public ArticleRelatedLinkValues() {}

    /**
     * {@code from_article_id uuid not null}: {@link ArticleRelatedLink#fromArticle()}.
     *
     * @param fromArticle the row, which has been written before
     * @return these values
     */
    public ArticleRelatedLinkValues fromArticle(Article fromArticle) {
        return setRow(ArticleRelatedLinkTable.Keys.FROM_ARTICLE, fromArticle);
    }

    /**
     * {@code from_article_id uuid not null}: {@link ArticleRelatedLink#fromArticle()}.
     *
     * @param fromArticle the row, loaded or not
     * @return these values
     */
    public ArticleRelatedLinkValues fromArticle(Ref<Article, UUID> fromArticle) {
        return setRef(ArticleRelatedLinkTable.Keys.FROM_ARTICLE, fromArticle);
    }

    /**
     * {@code from_article_id uuid not null}: {@link ArticleRelatedLink#fromArticle()}.
     *
     * @param fromArticleId the row's key
     * @return these values
     */
    public ArticleRelatedLinkValues fromArticleId(UUID fromArticleId) {
        return set(ARTICLE_RELATED_LINK.FROM_ARTICLE_ID, fromArticleId);
    }

    /**
     * {@code to_article_id uuid not null}: {@link ArticleRelatedLink#toArticle()}.
     *
     * @param toArticle the row, which has been written before
     * @return these values
     */
    public ArticleRelatedLinkValues toArticle(Article toArticle) {
        return setRow(ArticleRelatedLinkTable.Keys.TO_ARTICLE, toArticle);
    }

    /**
     * {@code to_article_id uuid not null}: {@link ArticleRelatedLink#toArticle()}.
     *
     * @param toArticle the row, loaded or not
     * @return these values
     */
    public ArticleRelatedLinkValues toArticle(Ref<Article, UUID> toArticle) {
        return setRef(ArticleRelatedLinkTable.Keys.TO_ARTICLE, toArticle);
    }

    /**
     * {@code to_article_id uuid not null}: {@link ArticleRelatedLink#toArticle()}.
     *
     * @param toArticleId the row's key
     * @return these values
     */
    public ArticleRelatedLinkValues toArticleId(UUID toArticleId) {
        return set(ARTICLE_RELATED_LINK.TO_ARTICLE_ID, toArticleId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ArticleRelatedLinkValues of(ArticleRelatedLink model) {
        return new ArticleRelatedLinkValues()
                .given(ARTICLE_RELATED_LINK.FROM_ARTICLE_ID, key(model.fromArticle()))
                .given(ARTICLE_RELATED_LINK.TO_ARTICLE_ID, key(model.toArticle()));
    }
}
