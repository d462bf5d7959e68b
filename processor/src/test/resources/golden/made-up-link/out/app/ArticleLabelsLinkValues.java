package app;

import static app.ArticleLabelsLinkTable.ARTICLE_LABELS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ArticleLabelsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ArticleLabelsLinkValues extends Values<ArticleLabelsLinkValues> {
    /** No values yet. */
    public ArticleLabelsLinkValues() {}

    /**
     * {@code article_id uuid not null}: {@link ArticleLabelsLink#article()}.
     *
     * @param article the row, which has been written before
     * @return these values
     */
    public ArticleLabelsLinkValues article(Article article) {
        return setRow(ArticleLabelsLinkTable.Keys.ARTICLE, article);
    }

    /**
     * {@code article_id uuid not null}: {@link ArticleLabelsLink#article()}.
     *
     * @param article the row, loaded or not
     * @return these values
     */
    public ArticleLabelsLinkValues article(Ref<Article, UUID> article) {
        return setRef(ArticleLabelsLinkTable.Keys.ARTICLE, article);
    }

    /**
     * {@code article_id uuid not null}: {@link ArticleLabelsLink#article()}.
     *
     * @param articleId the row's key
     * @return these values
     */
    public ArticleLabelsLinkValues articleId(UUID articleId) {
        return set(ARTICLE_LABELS_LINK.ARTICLE_ID, articleId);
    }

    /**
     * {@code label_id varchar(255) not null}: {@link ArticleLabelsLink#label()}.
     *
     * @param label the row, which has been written before
     * @return these values
     */
    public ArticleLabelsLinkValues label(Label label) {
        return setRow(ArticleLabelsLinkTable.Keys.LABEL, label);
    }

    /**
     * {@code label_id varchar(255) not null}: {@link ArticleLabelsLink#label()}.
     *
     * @param label the row, loaded or not
     * @return these values
     */
    public ArticleLabelsLinkValues label(Ref<Label, String> label) {
        return setRef(ArticleLabelsLinkTable.Keys.LABEL, label);
    }

    /**
     * {@code label_id varchar(255) not null}: {@link ArticleLabelsLink#label()}.
     *
     * @param labelId the row's key
     * @return these values
     */
    public ArticleLabelsLinkValues labelId(String labelId) {
        return set(ARTICLE_LABELS_LINK.LABEL_ID, labelId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ArticleLabelsLinkValues of(ArticleLabelsLink model) {
        return new ArticleLabelsLinkValues()
                .given(ARTICLE_LABELS_LINK.ARTICLE_ID, key(model.article()))
                .given(ARTICLE_LABELS_LINK.LABEL_ID, key(model.label()));
    }
}
