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
final class LinkValues extends Values<LinkValues> {
    /** No values yet. */
    LinkValues() {}

    /**
     * {@code from_id bigint not null}: {@link Link#from}.
     *
     * @param from the row, which has been written before
     * @return these values
     */
    LinkValues from(End from) {
        return setRow(LinkTable.Keys.FROM, from);
    }

    /**
     * {@code from_id bigint not null}: {@link Link#from}.
     *
     * @param from the row, loaded or not
     * @return these values
     */
    LinkValues from(Ref<End, Long> from) {
        return setRef(LinkTable.Keys.FROM, from);
    }

    /**
     * {@code from_id bigint not null}: {@link Link#from}.
     *
     * @param fromId the row's key
     * @return these values
     */
    LinkValues fromId(Long fromId) {
        return set(LINK.FROM_ID, fromId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static LinkValues of(Link model) {
        return new LinkValues()
                .given(LINK.FROM_ID, key(model.from));
    }
}
