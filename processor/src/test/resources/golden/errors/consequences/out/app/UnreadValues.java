package app;

import static app.UnreadTable.UNREAD;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Unread}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class UnreadValues extends Values<UnreadValues> {
    /** No values yet. */
    public UnreadValues() {}

    /**
     * {@code id bigint not null}: {@link Unread#id()}.
     *
     * @param id the value
     * @return these values
     */
    public UnreadValues id(Long id) {
        return set(UNREAD.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static UnreadValues of(Unread model) {
        return new UnreadValues()
                .given(UNREAD.ID, model.id());
    }
}
