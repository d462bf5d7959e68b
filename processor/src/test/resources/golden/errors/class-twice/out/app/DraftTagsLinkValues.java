package app;

import static app.DraftTagsLinkTable.DRAFT_TAGS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link DraftTagsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class DraftTagsLinkValues extends Values<DraftTagsLinkValues> {
    /** No values yet. */
    public DraftTagsLinkValues() {}

    /**
     * {@code draft_id bigint not null}: {@link DraftTagsLink#draft()}.
     *
     * @param draft the row, which has been written before
     * @return these values
     */
    public DraftTagsLinkValues draft(Draft draft) {
        return setRow(DraftTagsLinkTable.Keys.DRAFT, draft);
    }

    /**
     * {@code draft_id bigint not null}: {@link DraftTagsLink#draft()}.
     *
     * @param draft the row, loaded or not
     * @return these values
     */
    public DraftTagsLinkValues draft(Ref<Draft, Long> draft) {
        return setRef(DraftTagsLinkTable.Keys.DRAFT, draft);
    }

    /**
     * {@code draft_id bigint not null}: {@link DraftTagsLink#draft()}.
     *
     * @param draftId the row's key
     * @return these values
     */
    public DraftTagsLinkValues draftId(Long draftId) {
        return set(DRAFT_TAGS_LINK.DRAFT_ID, draftId);
    }

    /**
     * {@code tag_id bigint not null}: {@link DraftTagsLink#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public DraftTagsLinkValues tag(Tag tag) {
        return setRow(DraftTagsLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link DraftTagsLink#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public DraftTagsLinkValues tag(Ref<Tag, Long> tag) {
        return setRef(DraftTagsLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link DraftTagsLink#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public DraftTagsLinkValues tagId(Long tagId) {
        return set(DRAFT_TAGS_LINK.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static DraftTagsLinkValues of(DraftTagsLink model) {
        return new DraftTagsLinkValues()
                .given(DRAFT_TAGS_LINK.DRAFT_ID, key(model.draft()))
                .given(DRAFT_TAGS_LINK.TAG_ID, key(model.tag()));
    }
}
