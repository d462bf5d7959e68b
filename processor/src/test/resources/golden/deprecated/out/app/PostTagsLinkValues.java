package app;

import static app.PostTagsLinkTable.POST_TAGS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link PostTagsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
final class PostTagsLinkValues extends Values<PostTagsLinkValues> {
    /** No values yet. */
    PostTagsLinkValues() {}

    /**
     * {@code post_id bigint not null}: {@link PostTagsLink#post()}.
     *
     * @param post the row, which has been written before
     * @return these values
     */
    PostTagsLinkValues post(Post post) {
        return setRow(PostTagsLinkTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: {@link PostTagsLink#post()}.
     *
     * @param post the row, loaded or not
     * @return these values
     */
    PostTagsLinkValues post(Ref<Post, Long> post) {
        return setRef(PostTagsLinkTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: {@link PostTagsLink#post()}.
     *
     * @param postId the row's key
     * @return these values
     */
    PostTagsLinkValues postId(Long postId) {
        return set(POST_TAGS_LINK.POST_ID, postId);
    }

    /**
     * {@code tag_id varchar(255) not null}: {@link PostTagsLink#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    PostTagsLinkValues tag(Tag tag) {
        return setRow(PostTagsLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id varchar(255) not null}: {@link PostTagsLink#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    PostTagsLinkValues tag(Ref<Tag, Kind> tag) {
        return setRef(PostTagsLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id varchar(255) not null}: {@link PostTagsLink#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    PostTagsLinkValues tagId(Kind tagId) {
        return set(POST_TAGS_LINK.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static PostTagsLinkValues of(PostTagsLink model) {
        return new PostTagsLinkValues()
                .given(POST_TAGS_LINK.POST_ID, key(model.post()))
                .given(POST_TAGS_LINK.TAG_ID, key(model.tag()));
    }
}
