package app;

import static app.TwoTable.TWO;

import dev.throughline.Values;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * What to write of a {@link Two}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class TwoValues extends Values<TwoValues> {
    /** No values yet. */
    public TwoValues() {}

    /**
     * {@code id bigint not null}: {@link Two#id()}.
     *
     * @param id the value
     * @return these values
     */
    public TwoValues id(Long id) {
        return set(TWO.ID, id);
    }

    /**
     * {@code uuid uuid not null}: {@link Two#uuid()}.
     *
     * @param uuid the value
     * @return these values
     */
    public TwoValues uuid(UUID uuid) {
        return set(TWO.UUID, uuid);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static TwoValues of(Two model) {
        return new TwoValues()
                .given(TWO.ID, model.id())
                .set(TWO.UUID, model.uuid());
    }
}
