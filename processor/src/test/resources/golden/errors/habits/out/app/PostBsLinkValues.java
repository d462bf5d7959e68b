package app;

import static app.PostBsLinkTable.POST_BS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link PostBsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class PostBsLinkValues extends Values<PostBsLinkValues> {
    /** No values yet. */
    PostBsLinkValues() {}

    /**
     * {@code from_post_id bigint not null}: {@link PostBsLink#fromPost()}.
     *
     * @param fromPost the row, which has been written before
     * @return these values
     */
    PostBsLinkValues fromPost(Post fromPost) {
        return setRow(PostBsLinkTable.Keys.FROM_POST, fromPost);
    }

    /**
     * {@code from_post_id bigint not null}: {@link PostBsLink#fromPost()}.
     *
     * @param fromPost the row, loaded or not
     * @return these values
     */
    PostBsLinkValues fromPost(Ref<Post, Long> fromPost) {
        return setRef(PostBsLinkTable.Keys.FROM_POST, fromPost);
    }

    /**
     * {@code from_post_id bigint not null}: {@link PostBsLink#fromPost()}.
     *
     * @param fromPostId the row's key
     * @return these values
     */
    PostBsLinkValues fromPostId(Long fromPostId) {
        return set(POST_BS_LINK.FROM_POST_ID, fromPostId);
    }

    /**
     * {@code to_post_id bigint not null}: {@link PostBsLink#toPost()}.
     *
     * @param toPost the row, which has been written before
     * @return these values
     */
    PostBsLinkValues toPost(Post toPost) {
        return setRow(PostBsLinkTable.Keys.TO_POST, toPost);
    }

    /**
     * {@code to_post_id bigint not null}: {@link PostBsLink#toPost()}.
     *
     * @param toPost the row, loaded or not
     * @return these values
     */
    PostBsLinkValues toPost(Ref<Post, Long> toPost) {
        return setRef(PostBsLinkTable.Keys.TO_POST, toPost);
    }

    /**
     * {@code to_post_id bigint not null}: {@link PostBsLink#toPost()}.
     *
     * @param toPostId the row's key
     * @return these values
     */
    PostBsLinkValues toPostId(Long toPostId) {
        return set(POST_BS_LINK.TO_POST_ID, toPostId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static PostBsLinkValues of(PostBsLink model) {
        return new PostBsLinkValues()
                .given(POST_BS_LINK.FROM_POST_ID, key(model.fromPost()))
                .given(POST_BS_LINK.TO_POST_ID, key(model.toPost()));
    }
}
