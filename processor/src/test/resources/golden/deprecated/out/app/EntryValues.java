package app;

import static app.EntryTable.ENTRY;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Entry}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class EntryValues extends Values<EntryValues> {
    /** No values yet. */
    EntryValues() {}

    /**
     * {@code post_id bigint not null}: {@link Entry#post()}.
     *
     * @param post the row, which has been written before
     * @return these values
     */
    @Deprecated
    EntryValues post(Post post) {
        return setRow(EntryTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: {@link Entry#post()}.
     *
     * @param post the row, loaded or not
     * @return these values
     */
    @Deprecated
    EntryValues post(Ref<Post, Long> post) {
        return setRef(EntryTable.Keys.POST, post);
    }

    /**
     * {@code post_id bigint not null}: {@link Entry#post()}.
     *
     * @param postId the row's key
     * @return these values
     */
    @Deprecated
    EntryValues postId(Long postId) {
        return set(ENTRY.POST_ID, postId);
    }

    /**
     * {@code other_id bigint not null}: {@link Entry#other()}.
     *
     * @param other the row, which has been written before
     * @return these values
     */
    EntryValues other(Post other) {
        return setRow(EntryTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link Entry#other()}.
     *
     * @param other the row, loaded or not
     * @return these values
     */
    EntryValues other(Ref<Post, Long> other) {
        return setRef(EntryTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link Entry#other()}.
     *
     * @param otherId the row's key
     * @return these values
     */
    EntryValues otherId(Long otherId) {
        return set(ENTRY.OTHER_ID, otherId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static EntryValues of(Entry model) {
        return new EntryValues()
                .given(ENTRY.POST_ID, key(model.post()))
                .given(ENTRY.OTHER_ID, key(model.other()));
    }
}
