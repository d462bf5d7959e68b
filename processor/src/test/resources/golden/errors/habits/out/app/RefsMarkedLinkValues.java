package app;

import static app.RefsMarkedLinkTable.REFS_MARKED_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link RefsMarkedLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class RefsMarkedLinkValues extends Values<RefsMarkedLinkValues> {
    /** No values yet. */
    RefsMarkedLinkValues() {}

    /**
     * {@code refs_id bigint not null}: {@link RefsMarkedLink#refs()}.
     *
     * @param refs the row, which has been written before
     * @return these values
     */
    RefsMarkedLinkValues refs(Refs refs) {
        return setRow(RefsMarkedLinkTable.Keys.REFS, refs);
    }

    /**
     * {@code refs_id bigint not null}: {@link RefsMarkedLink#refs()}.
     *
     * @param refs the row, loaded or not
     * @return these values
     */
    RefsMarkedLinkValues refs(Ref<Refs, Long> refs) {
        return setRef(RefsMarkedLinkTable.Keys.REFS, refs);
    }

    /**
     * {@code refs_id bigint not null}: {@link RefsMarkedLink#refs()}.
     *
     * @param refsId the row's key
     * @return these values
     */
    RefsMarkedLinkValues refsId(Long refsId) {
        return set(REFS_MARKED_LINK.REFS_ID, refsId);
    }

    /**
     * {@code tag_id bigint not null}: {@link RefsMarkedLink#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    RefsMarkedLinkValues tag(Tag tag) {
        return setRow(RefsMarkedLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link RefsMarkedLink#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    RefsMarkedLinkValues tag(Ref<Tag, Long> tag) {
        return setRef(RefsMarkedLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link RefsMarkedLink#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    RefsMarkedLinkValues tagId(Long tagId) {
        return set(REFS_MARKED_LINK.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static RefsMarkedLinkValues of(RefsMarkedLink model) {
        return new RefsMarkedLinkValues()
                .given(REFS_MARKED_LINK.REFS_ID, key(model.refs()))
                .given(REFS_MARKED_LINK.TAG_ID, key(model.tag()));
    }
}
