package app;

import static app.CategoryAuthorsLinkTable.CATEGORY_AUTHORS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link CategoryAuthorsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CategoryAuthorsLinkValues extends Values<CategoryAuthorsLinkValues> {
    /** No values yet. */
    public CategoryAuthorsLinkValues() {}

    /**
     * {@code category_id bigint not null}: {@link CategoryAuthorsLink#category()}.
     *
     * @param category the row, which has been written before
     * @return these values
     */
    public CategoryAuthorsLinkValues category(Category category) {
        return setRow(CategoryAuthorsLinkTable.Keys.CATEGORY, category);
    }

    /**
     * {@code category_id bigint not null}: {@link CategoryAuthorsLink#category()}.
     *
     * @param category the row, loaded or not
     * @return these values
     */
    public CategoryAuthorsLinkValues category(Ref<Category, Long> category) {
        return setRef(CategoryAuthorsLinkTable.Keys.CATEGORY, category);
    }

    /**
     * {@code category_id bigint not null}: {@link CategoryAuthorsLink#category()}.
     *
     * @param categoryId the row's key
     * @return these values
     */
    public CategoryAuthorsLinkValues categoryId(Long categoryId) {
        return set(CATEGORY_AUTHORS_LINK.CATEGORY_ID, categoryId);
    }

    /**
     * {@code author_id bigint not null}: {@link CategoryAuthorsLink#author()}.
     *
     * @param author the row, which has been written before
     * @return these values
     */
    public CategoryAuthorsLinkValues author(Author author) {
        return setRow(CategoryAuthorsLinkTable.Keys.AUTHOR, author);
    }

    /**
     * {@code author_id bigint not null}: {@link CategoryAuthorsLink#author()}.
     *
     * @param author the row, loaded or not
     * @return these values
     */
    public CategoryAuthorsLinkValues author(Ref<Author, Long> author) {
        return setRef(CategoryAuthorsLinkTable.Keys.AUTHOR, author);
    }

    /**
     * {@code author_id bigint not null}: {@link CategoryAuthorsLink#author()}.
     *
     * @param authorId the row's key
     * @return these values
     */
    public CategoryAuthorsLinkValues authorId(Long authorId) {
        return set(CATEGORY_AUTHORS_LINK.AUTHOR_ID, authorId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static CategoryAuthorsLinkValues of(CategoryAuthorsLink model) {
        return new CategoryAuthorsLinkValues()
                .given(CATEGORY_AUTHORS_LINK.CATEGORY_ID, key(model.category()))
                .given(CATEGORY_AUTHORS_LINK.AUTHOR_ID, key(model.author()));
    }
}
