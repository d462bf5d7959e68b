package app;

import static app.PostTagTable.POST_TAG;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link PostTag}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PostTagValues extends Values<PostTagValues> {
    /** No values yet. */
    public PostTagValues() {}

    /**
     * {@code post_id bigint not null}: the key of the {@link Post}.
     *
     * @param post the row, which has been written before
     * @return these values
     */
    public PostTagValues post(Post post) {
        return setRow(PostTagTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: the key of the {@link Post}.
     *
     * @param post the row, loaded or not
     * @return these values
     */
    public PostTagValues post(Ref<Post, Long> post) {
        return setRef(PostTagTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: the key of the {@link Post}.
     *
     * @param postId the row's key
     * @return these values
     */
    public PostTagValues postId(Long postId) {
        return set(POST_TAG.POST_ID, postId);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public PostTagValues tag(Tag tag) {
        return setRow(PostTagTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public PostTagValues tag(Ref<Tag, Long> tag) {
        return setRef(PostTagTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public PostTagValues tagId(Long tagId) {
        return set(POST_TAG.TAG_ID, tagId);
    }

    /**
     * {@code place integer not null}: {@link PostTag#place()}.
     *
     * @param place the value
     * @return these values
     */
    public PostTagValues place(int place) {
        return set(POST_TAG.PLACE, place);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PostTagValues of(PostTag model) {
        return new PostTagValues()
                .set(POST_TAG.PLACE, model.place());
    }
}
