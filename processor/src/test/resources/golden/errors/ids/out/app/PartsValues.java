package app;

import static app.PartsTable.PARTS;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Parts}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PartsValues extends Values<PartsValues> {
    /** No values yet. */
    public PartsValues() {}

    /**
     * {@code number bigint not null}: {@link Parts#number()}.
     *
     * @param number the value
     * @return these values
     */
    public PartsValues number(Long number) {
        return set(PARTS.NUMBER, number);
    }

    /**
     * {@code text varchar(255)}: {@link Parts#text()}.
     *
     * @param text the value
     * @return these values
     */
    public PartsValues text(@Nullable String text) {
        return set(PARTS.TEXT, text);
    }

    /**
     * {@code bytes varbinary(255) not null}: {@link Parts#bytes()}.
     *
     * @param bytes the value
     * @return these values
     */
    public PartsValues bytes(byte[] bytes) {
        return set(PARTS.BYTES, bytes);
    }

    /**
     * {@code odd_id varchar(255)}: {@link Parts#odd()}.
     *
     * @param odd the row, which has been written before
     * @return these values
     */
    public PartsValues odd(Odd odd) {
        return setRow(PartsTable.Keys.ODD, odd);
    }

    /**
     * {@code odd_id varchar(255)}: {@link Parts#odd()}.
     *
     * @param odd the row, loaded or not
     * @return these values
     */
    public PartsValues odd(Ref<Odd, String> odd) {
        return setRef(PartsTable.Keys.ODD, odd);
    }

    /**
     * {@code odd_id varchar(255)}: {@link Parts#odd()}.
     *
     * @param oddId the row's key
     * @return these values
     */
    public PartsValues oddId(@Nullable String oddId) {
        return set(PARTS.ODD_ID, oddId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PartsValues of(Parts model) {
        return new PartsValues()
                .given(PARTS.NUMBER, model.number())
                .given(PARTS.TEXT, model.text())
                .given(PARTS.BYTES, model.bytes())
                .given(PARTS.ODD_ID, key(model.odd()));
    }
}
