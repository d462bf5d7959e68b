package app;

import static app.ArticleTable.ARTICLE;

import dev.throughline.Ref;
import dev.throughline.Values;
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
     * {@code id bigint not null}: {@link Article#getId()}.
     *
     * @param id the value
     * @return these values
     */
    public ArticleValues id(Long id) {
        return set(ARTICLE.ID, id);
    }

    /**
     * {@code created_by varchar(20) not null}: {@link Article#createdBy}.
     *
     * @param createdBy the value
     * @return these values
     */
    public ArticleValues createdBy(String createdBy) {
        return set(ARTICLE.CREATED_BY, createdBy);
    }

    /**
     * {@code title varchar(200) not null}: {@link Article#getTitle()}.
     *
     * @param title the value
     * @return these values
     */
    public ArticleValues title(String title) {
        return set(ARTICLE.TITLE, title);
    }

    /**
     * {@code published boolean not null}: {@link Article#isPublished()}.
     *
     * @param published the value
     * @return these values
     */
    public ArticleValues published(boolean published) {
        return set(ARTICLE.PUBLISHED, published);
    }

    /**
     * {@code pages integer not null}: {@link Article#pages}.
     *
     * @param pages the value
     * @return these values
     */
    public ArticleValues pages(int pages) {
        return set(ARTICLE.PAGES, pages);
    }

    /**
     * {@code author_id bigint not null}: {@link Article#getAuthor()}.
     *
     * @param author the row, which has been written before
     * @return these values
     */
    public ArticleValues author(Person author) {
        return setRow(ArticleTable.Keys.AUTHOR, author);
    }

    /**
     * {@code author_id bigint not null}: {@link Article#getAuthor()}.
     *
     * @param author the row, loaded or not
     * @return these values
     */
    public ArticleValues author(Ref<Person, Long> author) {
        return setRef(ArticleTable.Keys.AUTHOR, author);
    }

    /**
     * {@code author_id bigint not null}: {@link Article#getAuthor()}.
     *
     * @param authorId the row's key
     * @return these values
     */
    public ArticleValues authorId(Long authorId) {
        return set(ARTICLE.AUTHOR_ID, authorId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ArticleValues of(Article model) {
        return new ArticleValues()
                .given(ARTICLE.ID, model.getId())
                .set(ARTICLE.CREATED_BY, model.createdBy)
                .set(ARTICLE.TITLE, model.getTitle())
                .set(ARTICLE.PUBLISHED, model.isPublished())
                .set(ARTICLE.PAGES, model.pages)
                .given(ARTICLE.AUTHOR_ID, key(model.getAuthor()));
    }
}
