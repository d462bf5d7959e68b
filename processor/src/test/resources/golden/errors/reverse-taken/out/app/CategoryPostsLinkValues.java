package app;

import static app.CategoryPostsLinkTable.CATEGORY_POSTS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link CategoryPostsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CategoryPostsLinkValues extends Values<CategoryPostsLinkValues> {
    /** No values yet. */
    public CategoryPostsLinkValues() {}

    /**
     * {@code category_id bigint not null}: {@link CategoryPostsLink#category()}.
     *
     * @param category the row, which has been written before
     * @return these values
     */
    public CategoryPostsLinkValues category(Category category) {
        return setRow(CategoryPostsLinkTable.Keys.CATEGORY, category);
    }

    /**
     * {@code category_id bigint not null}: {@link CategoryPostsLink#category()}.
     *
     * @param category the row, loaded or not
     * @return these values
     */
    public CategoryPostsLinkValues category(Ref<Category, Long> category) {
        return setRef(CategoryPostsLinkTable.Keys.CATEGORY, category);
    }

    /**
     * {@code category_id bigint not null}: {@link CategoryPostsLink#category()}.
     *
     * @param categoryId the row's key
     * @return these values
     */
    public CategoryPostsLinkValues categoryId(Long categoryId) {
        return set(CATEGORY_POSTS_LINK.CATEGORY_ID, categoryId);
    }

    /**
     * {@code post_id bigint not null}: {@link CategoryPostsLink#post()}.
     *
     * @param post the row, which has been written before
     * @return these values
     */
    public CategoryPostsLinkValues post(Post post) {
        return setRow(CategoryPostsLinkTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: {@link CategoryPostsLink#post()}.
     *
     * @param post the row, loaded or not
     * @return these values
     */
    public CategoryPostsLinkValues post(Ref<Post, Long> post) {
        return setRef(CategoryPostsLinkTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: {@link CategoryPostsLink#post()}.
     *
     * @param postId the row's key
     * @return these values
     */
    public CategoryPostsLinkValues postId(Long postId) {
        return set(CATEGORY_POSTS_LINK.POST_ID, postId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static CategoryPostsLinkValues of(CategoryPostsLink model) {
        return new CategoryPostsLinkValues()
                .given(CATEGORY_POSTS_LINK.CATEGORY_ID, key(model.category()))
                .given(CATEGORY_POSTS_LINK.POST_ID, key(model.post()));
    }
}
