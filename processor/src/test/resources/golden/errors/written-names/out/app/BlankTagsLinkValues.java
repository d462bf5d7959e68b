package app;

import static app.BlankTagsLinkTable.BLANK_TAGS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link BlankTagsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BlankTagsLinkValues extends Values<BlankTagsLinkValues> {
    /** No values yet. */
    public BlankTagsLinkValues() {}

    /**
     * {@code blank_id bigint not null}: {@link BlankTagsLink#blank()}.
     *
     * @param blank the row, which has been written before
     * @return these values
     */
    public BlankTagsLinkValues blank(Blank blank) {
        return setRow(BlankTagsLinkTable.Keys.BLANK, blank);
    }

    /**
     * {@code blank_id bigint not null}: {@link BlankTagsLink#blank()}.
     *
     * @param blank the row, loaded or not
     * @return these values
     */
    public BlankTagsLinkValues blank(Ref<Blank, Long> blank) {
        return setRef(BlankTagsLinkTable.Keys.BLANK, blank);
    }

    /**
     * {@code blank_id bigint not null}: {@link BlankTagsLink#blank()}.
     *
     * @param blankId the row's key
     * @return these values
     */
    public BlankTagsLinkValues blankId(Long blankId) {
        return set(BLANK_TAGS_LINK.BLANK_ID, blankId);
    }

    /**
     * {@code tag_id bigint not null}: {@link BlankTagsLink#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public BlankTagsLinkValues tag(Tag tag) {
        return setRow(BlankTagsLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link BlankTagsLink#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public BlankTagsLinkValues tag(Ref<Tag, Long> tag) {
        return setRef(BlankTagsLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: {@link BlankTagsLink#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public BlankTagsLinkValues tagId(Long tagId) {
        return set(BLANK_TAGS_LINK.TAG_ID, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static BlankTagsLinkValues of(BlankTagsLink model) {
        return new BlankTagsLinkValues()
                .given(BLANK_TAGS_LINK.BLANK_ID, key(model.blank()))
                .given(BLANK_TAGS_LINK.TAG_ID, key(model.tag()));
    }
}
