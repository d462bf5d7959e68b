package app;

import static app.PostOthersLinkTable.POST_OTHERS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link PostOthersLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class PostOthersLinkValues extends Values<PostOthersLinkValues> {
    /** No values yet. */
    PostOthersLinkValues() {}

    /**
     * {@code from_post_id bigint not null}: {@link PostOthersLink#fromPost()}.
     *
     * @param fromPost the row, which has been written before
     * @return these values
     */
    PostOthersLinkValues fromPost(Post fromPost) {
        return setRow(PostOthersLinkTable.Keys.FROM_POST, fromPost);
    }

    /**
     * {@code from_post_id bigint not null}: {@link PostOthersLink#fromPost()}.
     *
     * @param fromPost the row, loaded or not
     * @return these values
     */
    PostOthersLinkValues fromPost(Ref<Post, Long> fromPost) {
        return setRef(PostOthersLinkTable.Keys.FROM_POST, fromPost);
    }

    /**
     * {@code from_post_id bigint not null}: {@link PostOthersLink#fromPost()}.
     *
     * @param fromPostId the row's key
     * @return these values
     */
    PostOthersLinkValues fromPostId(Long fromPostId) {
        return set(POST_OTHERS_LINK.FROM_POST_ID, fromPostId);
    }

    /**
     * {@code to_post_id bigint not null}: {@link PostOthersLink#toPost()}.
     *
     * @param toPost the row, which has been written before
     * @return these values
     */
    PostOthersLinkValues toPost(Post toPost) {
        return setRow(PostOthersLinkTable.Keys.TO_POST, toPost);
    }

    /**
     * {@code to_post_id bigint not null}: {@link PostOthersLink#toPost()}.
     *
     * @param toPost the row, loaded or not
     * @return these values
     */
    PostOthersLinkValues toPost(Ref<Post, Long> toPost) {
        return setRef(PostOthersLinkTable.Keys.TO_POST, toPost);
    }

    /**
     * {@code to_post_id bigint not null}: {@link PostOthersLink#toPost()}.
     *
     * @param toPostId the row's key
     * @return these values
     */
    PostOthersLinkValues toPostId(Long toPostId) {
        return set(POST_OTHERS_LINK.TO_POST_ID, toPostId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static PostOthersLinkValues of(PostOthersLink model) {
        return new PostOthersLinkValues()
                .given(POST_OTHERS_LINK.FROM_POST_ID, key(model.fromPost()))
                .given(POST_OTHERS_LINK.TO_POST_ID, key(model.toPost()));
    }
}
