package app;

import static app.GuestTable.GUEST;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Guest}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class GuestValues extends Values<GuestValues> {
    /** No values yet. */
    public GuestValues() {}

    /**
     * {@code id bigint not null}: {@link Guest#id()}.
     *
     * @param id the value
     * @return these values
     */
    public GuestValues id(Long id) {
        return set(GUEST.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static GuestValues of(Guest model) {
        return new GuestValues()
                .given(GUEST.ID, model.id());
    }
}
