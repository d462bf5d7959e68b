package app;

import static app.ArticleTable.ARTICLE;

import dev.throughline.Values;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Article}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ArticleValues extends Values<ArticleValues> {
    /** No values yet. */
    public ArticleValues() {}

    /**
     * {@code id uuid not null}: {@link Article#id()}.
     *
     * @param id the value
     * @return these values
     */
    public ArticleValues id(UUID id) {
        return set(ARTICLE.ID, id);
    }

    /**
     * {@code title varchar(255) not null}: {@link Article#title()}.
     *
     * @param title the value
     * @return these values
     */
    public ArticleValues title(String title) {
        return set(ARTICLE.TITLE, title);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ArticleValues of(Article model) {
        return new ArticleValues()
                .given(ARTICLE.ID, model.id())
                .set(ARTICLE.TITLE, model.title());
    }
}
