package app;

import static app.PostCategoriesLinkTable.POST_CATEGORIES_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link PostCategoriesLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PostCategoriesLinkValues extends Values<PostCategoriesLinkValues> {
    /** No values yet. */
    public PostCategoriesLinkValues() {}

    /**
     * {@code post_id bigint not null}: {@link PostCategoriesLink#post()}.
     *
     * @param post the row, which has been written before
     * @return these values
     */
    public PostCategoriesLinkValues post(Post post) {
        return setRow(PostCategoriesLinkTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: {@link PostCategoriesLink#post()}.
     *
     * @param post the row, loaded or not
     * @return these values
     */
    public PostCategoriesLinkValues post(Ref<Post, Long> post) {
        return setRef(PostCategoriesLinkTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: {@link PostCategoriesLink#post()}.
     *
     * @param postId the row's key
     * @return these values
     */
    public PostCategoriesLinkValues postId(Long postId) {
        return set(POST_CATEGORIES_LINK.POST_ID, postId);
    }

    /**
     * {@code category_id bigint not null}: {@link PostCategoriesLink#category()}.
     *
     * @param category the row, which has been written before
     * @return these values
     */
    public PostCategoriesLinkValues category(Category category) {
        return setRow(PostCategoriesLinkTable.Keys.CATEGORY, category);
    }

    /**
     * {@code category_id bigint not null}: {@link PostCategoriesLink#category()}.
     *
     * @param category the row, loaded or not
     * @return these values
     */
    public PostCategoriesLinkValues category(Ref<Category, Long> category) {
        return setRef(PostCategoriesLinkTable.Keys.CATEGORY, category);
    }

    /**
     * {@code category_id bigint not null}: {@link PostCategoriesLink#category()}.
     *
     * @param categoryId the row's key
     * @return these values
     */
    public PostCategoriesLinkValues categoryId(Long categoryId) {
        return set(POST_CATEGORIES_LINK.CATEGORY_ID, categoryId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PostCategoriesLinkValues of(PostCategoriesLink model) {
        return new PostCategoriesLinkValues()
                .given(POST_CATEGORIES_LINK.POST_ID, key(model.post()))
                .given(POST_CATEGORIES_LINK.CATEGORY_ID, key(model.category()));
    }
}
