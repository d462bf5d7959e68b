package app;

import static app.ReaderTable.READER;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Reader}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class ReaderValues extends Values<ReaderValues> {
    /** No values yet. */
    ReaderValues() {}

    /**
     * {@code id bigint not null}: {@link Reader#id()}.
     *
     * @param id the value
     * @return these values
     */
    ReaderValues id(Long id) {
        return set(READER.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static ReaderValues of(Reader model) {
        return new ReaderValues()
                .given(READER.ID, model.id());
    }
}
