package app;

import static app.MaybeTable.MAYBE;

import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Maybe}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class MaybeValues extends Values<MaybeValues> {
    /** No values yet. */
    public MaybeValues() {}

    /**
     * {@code id varchar(255)}: {@link Maybe#id()}.
     *
     * @param id the value
     * @return these values
     */
    public MaybeValues id(@Nullable String id) {
        return set(MAYBE.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static MaybeValues of(Maybe model) {
        return new MaybeValues()
                .given(MAYBE.ID, model.id());
    }
}
