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
     * {@code rank varchar(10) not null}: {@link Guest#rank()}.
     *
     * @param rank the value
     * @return these values
     */
    public GuestValues rank(Guest.Rank rank) {
        return set(GUEST.RANK, rank);
    }

    /**
     * {@code name varchar(40) not null}: {@link Guest#name()}.
     *
     * @param name the value
     * @return these values
     */
    public GuestValues name(String name) {
        return set(GUEST.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static GuestValues of(Guest model) {
        return new GuestValues()
                .given(GUEST.RANK, model.rank())
                .given(GUEST.NAME, model.name());
    }
}
