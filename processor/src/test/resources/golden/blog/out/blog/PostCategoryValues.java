package blog;

import static blog.PostCategoryTable.POST_CATEGORY;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link PostCategory}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PostCategoryValues extends Values<PostCategoryValues> {
    /** No values yet. */
    public PostCategoryValues() {}

    /**
     * {@code post_id bigint not null}: the key of the {@link Post}.
     *
     * @param post the row, which has been written before
     * @return these values
     */
    public PostCategoryValues post(Post post) {
        return setRow(PostCategoryTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: the key of the {@link Post}.
     *
     * @param post the row, loaded or not
     * @return these values
     */
    public PostCategoryValues post(Ref<Post, Long> post) {
        return setRef(PostCategoryTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: the key of the {@link Post}.
     *
     * @param postId the row's key
     * @return these values
     */
    public PostCategoryValues postId(Long postId) {
        return set(POST_CATEGORY.POST_ID, postId);
    }

    /**
     * {@code category_id bigint not null}: the key of the {@link Category}.
     *
     * @param category the row, which has been written before
     * @return these values
     */
    public PostCategoryValues category(Category category) {
        return setRow(PostCategoryTable.Keys.CATEGORY, category);
    }

    /**
     * {@code category_id bigint not null}: the key of the {@link Category}.
     *
     * @param category the row, loaded or not
     * @return these values
     */
    public PostCategoryValues category(Ref<Category, Long> category) {
        return setRef(PostCategoryTable.Keys.CATEGORY, category);
    }

    /**
     * {@code category_id bigint not null}: the key of the {@link Category}.
     *
     * @param categoryId the row's key
     * @return these values
     */
    public PostCategoryValues categoryId(Long categoryId) {
        return set(POST_CATEGORY.CATEGORY_ID, categoryId);
    }

    /**
     * {@code sort_order integer}: {@link PostCategory#sortOrder()}.
     *
     * @param sortOrder the value
     * @return these values
     */
    public PostCategoryValues sortOrder(@Nullable Integer sortOrder) {
        return set(POST_CATEGORY.SORT_ORDER, sortOrder);
    }

    /**
     * {@code param_name varchar(40)}: {@link PostCategory#paramName()}.
     *
     * @param paramName the value
     * @return these values
     */
    public PostCategoryValues paramName(@Nullable String paramName) {
        return set(POST_CATEGORY.PARAM_NAME, paramName);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PostCategoryValues of(PostCategory model) {
        return new PostCategoryValues()
                .set(POST_CATEGORY.SORT_ORDER, model.sortOrder())
                .set(POST_CATEGORY.PARAM_NAME, model.paramName());
    }
}
