package app;

import static app.LinkTable.LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Link}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LinkValues extends Values<LinkValues> {
    /** No values yet. */
    public LinkValues() {}

    /**
     * {@code one_id bigint not null}: {@link Link#one()}.
     *
     * @param one the row, which has been written before
     * @return these values
     */
    public LinkValues one(Tag one) {
        return setRow(LinkTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Link#one()}.
     *
     * @param one the row, loaded or not
     * @return these values
     */
    public LinkValues one(Ref<Tag, Long> one) {
        return setRef(LinkTable.Keys.ONE, one);
    }

    /**
     * {@code one_id bigint not null}: {@link Link#one()}.
     *
     * @param oneId the row's key
     * @return these values
     */
    public LinkValues oneId(Long oneId) {
        return set(LINK.ONE_ID, oneId);
    }

    /**
     * {@code other_id bigint not null}: {@link Link#other()}.
     *
     * @param other the row, which has been written before
     * @return these values
     */
    public LinkValues other(Tag other) {
        return setRow(LinkTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link Link#other()}.
     *
     * @param other the row, loaded or not
     * @return these values
     */
    public LinkValues other(Ref<Tag, Long> other) {
        return setRef(LinkTable.Keys.OTHER, other);
    }

    /**
     * {@code other_id bigint not null}: {@link Link#other()}.
     *
     * @param otherId the row's key
     * @return these values
     */
    public LinkValues otherId(Long otherId) {
        return set(LINK.OTHER_ID, otherId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static LinkValues of(Link model) {
        return new LinkValues()
                .given(LINK.ONE_ID, key(model.one()))
                .given(LINK.OTHER_ID, key(model.other()));
    }
}
