package app;

import static app.DraftTable.DRAFT;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Draft}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class DraftValues extends Values<DraftValues> {
    /** No values yet. */
    public DraftValues() {}

    /**
     * {@code id bigint not null}: {@link Draft#id()}.
     *
     * @param id the value
     * @return these values
     */
    public DraftValues id(Long id) {
        return set(DRAFT.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static DraftValues of(Draft model) {
        return new DraftValues()
                .given(DRAFT.ID, model.id());
    }
}
