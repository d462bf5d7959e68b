package app;

import static app.ReaderPostsLinkTable.READER_POSTS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ReaderPostsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class ReaderPostsLinkValues extends Values<ReaderPostsLinkValues> {
    /** No values yet. */
    ReaderPostsLinkValues() {}

    /**
     * {@code reader_id bigint not null}: {@link ReaderPostsLink#reader()}.
     *
     * @param reader the row, which has been written before
     * @return these values
     */
    ReaderPostsLinkValues reader(Reader reader) {
        return setRow(ReaderPostsLinkTable.Keys.READER, reader);
    }

    /**
     * {@code reader_id bigint not null}: {@link ReaderPostsLink#reader()}.
     *
     * @param reader the row, loaded or not
     * @return these values
     */
    ReaderPostsLinkValues reader(Ref<Reader, Long> reader) {
        return setRef(ReaderPostsLinkTable.Keys.READER, reader);
    }

    /**
     * {@code reader_id bigint not null}: {@link ReaderPostsLink#reader()}.
     *
     * @param readerId the row's key
     * @return these values
     */
    ReaderPostsLinkValues readerId(Long readerId) {
        return set(READER_POSTS_LINK.READER_ID, readerId);
    }

    /**
     * {@code post_id bigint not null}: {@link ReaderPostsLink#post()}.
     *
     * @param post the row, which has been written before
     * @return these values
     */
    ReaderPostsLinkValues post(Post post) {
        return setRow(ReaderPostsLinkTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: {@link ReaderPostsLink#post()}.
     *
     * @param post the row, loaded or not
     * @return these values
     */
    ReaderPostsLinkValues post(Ref<Post, Long> post) {
        return setRef(ReaderPostsLinkTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: {@link ReaderPostsLink#post()}.
     *
     * @param postId the row's key
     * @return these values
     */
    ReaderPostsLinkValues postId(Long postId) {
        return set(READER_POSTS_LINK.POST_ID, postId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static ReaderPostsLinkValues of(ReaderPostsLink model) {
        return new ReaderPostsLinkValues()
                .given(READER_POSTS_LINK.READER_ID, key(model.reader()))
                .given(READER_POSTS_LINK.POST_ID, key(model.post()));
    }
}
