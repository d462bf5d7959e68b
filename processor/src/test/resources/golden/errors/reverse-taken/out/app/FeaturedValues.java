package app;

import static app.FeaturedTable.FEATURED;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Featured}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class FeaturedValues extends Values<FeaturedValues> {
    /** No values yet. */
    public FeaturedValues() {}

    /**
     * {@code post_id bigint not null}: the key of the {@link Post}.
     *
     * @param post the row, which has been written before
     * @return these values
     */
    public FeaturedValues post(Post post) {
        return setRow(FeaturedTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: the key of the {@link Post}.
     *
     * @param post the row, loaded or not
     * @return these values
     */
    public FeaturedValues post(Ref<Post, Long> post) {
        return setRef(FeaturedTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: the key of the {@link Post}.
     *
     * @param postId the row's key
     * @return these values
     */
    public FeaturedValues postId(Long postId) {
        return set(FEATURED.POST_ID, postId);
    }

    /**
     * {@code category_id bigint not null}: the key of the {@link Category}.
     *
     * @param category the row, which has been written before
     * @return these values
     */
    public FeaturedValues category(Category category) {
        return setRow(FeaturedTable.Keys.CATEGORY, category);
    }

    /**
     * {@code category_id bigint not null}: the key of the {@link Category}.
     *
     * @param category the row, loaded or not
     * @return these values
     */
    public FeaturedValues category(Ref<Category, Long> category) {
        return setRef(FeaturedTable.Keys.CATEGORY, category);
    }

    /**
     * {@code category_id bigint not null}: the key of the {@link Category}.
     *
     * @param categoryId the row's key
     * @return these values
     */
    public FeaturedValues categoryId(Long categoryId) {
        return set(FEATURED.CATEGORY_ID, categoryId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static FeaturedValues of(Featured model) {
        return new FeaturedValues();
    }
}
