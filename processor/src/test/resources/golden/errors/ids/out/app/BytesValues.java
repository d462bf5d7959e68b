package app;

import static app.BytesTable.BYTES;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Bytes}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BytesValues extends Values<BytesValues> {
    /** No values yet. */
    public BytesValues() {}

    /**
     * {@code id varbinary(255) not null}: {@link Bytes#id()}.
     *
     * @param id the value
     * @return these values
     */
    public BytesValues id(byte[] id) {
        return set(BYTES.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static BytesValues of(Bytes model) {
        return new BytesValues()
                .given(BYTES.ID, model.id());
    }
}
