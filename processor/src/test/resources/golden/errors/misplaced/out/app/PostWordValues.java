package app;

import static app.PostWordTable.POST_WORD;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link PostWord}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PostWordValues extends Values<PostWordValues> {
    /** No values yet. */
    public PostWordValues() {}

    /**
     * {@code post_id bigint not null}: the key of the {@link Post}.
     *
     * @param post the row, which has been written before
     * @return these values
     */
    public PostWordValues post(Post post) {
        return setRow(PostWordTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: the key of the {@link Post}.
     *
     * @param post the row, loaded or not
     * @return these values
     */
    public PostWordValues post(Ref<Post, Long> post) {
        return setRef(PostWordTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: the key of the {@link Post}.
     *
     * @param postId the row's key
     * @return these values
     */
    public PostWordValues postId(Long postId) {
        return set(POST_WORD.POST_ID, postId);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public PostWordValues tag(Tag tag) {
        return setRow(PostWordTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public PostWordValues tag(Ref<Tag, Long> tag) {
        return setRef(PostWordTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public PostWordValues tagId(Long tagId) {
        return set(POST_WORD.TAG_ID, tagId);
    }

    /**
     * {@code place integer not null}: {@link PostWord#place()}.
     *
     * @param place the value
     * @return these values
     */
    public PostWordValues place(int place) {
        return set(POST_WORD.PLACE, place);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PostWordValues of(PostWord model) {
        return new PostWordValues()
                .set(POST_WORD.PLACE, model.place());
    }
}
