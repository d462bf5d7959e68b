package app;

import static app.ElsewhereTable.ELSEWHERE;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Elsewhere}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ElsewhereValues extends Values<ElsewhereValues> {
    /** No values yet. */
    public ElsewhereValues() {}

    /**
     * {@code id bigint not null}: {@link Elsewhere#id()}.
     *
     * @param id the value
     * @return these values
     */
    public ElsewhereValues id(Long id) {
        return set(ELSEWHERE.ID, id);
    }

    /**
     * {@code tag_id bigint not null}: {@link Elsewhere#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public ElsewhereValues tag(Tag tag) {
        return setRow(ElsewhereTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link Elsewhere#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public ElsewhereValues tag(Ref<Tag, Long> tag) {
        return setRef(ElsewhereTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link Elsewhere#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public ElsewhereValues tagId(Long tagId) {
        return set(ELSEWHERE.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ElsewhereValues of(Elsewhere model) {
        return new ElsewhereValues()
                .given(ELSEWHERE.ID, model.id())
                .given(ELSEWHERE.TAG_ID, key(model.tag()));
    }
}
