package app;

import static app.OddTable.ODD;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Odd}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class OddValues extends Values<OddValues> {
    /** No values yet. */
    OddValues() {}

    /**
     * {@code id bigint not null}: {@link Odd#id}.
     *
     * @param id the value
     * @return these values
     */
    OddValues id(Long id) {
        return set(ODD.ID, id);
    }

    /**
     * {@code word varchar(255) not null}: {@link Odd#getWord()}.
     *
     * @param word the value
     * @return these values
     */
    OddValues word(String word) {
        return set(ODD.WORD, word);
    }

    /**
     * {@code read varchar(255) not null}: {@link Odd#read()}.
     *
     * @param read the value
     * @return these values
     */
    OddValues read(String read) {
        return set(ODD.READ, read);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static OddValues of(Odd model) {
        return new OddValues()
                .given(ODD.ID, model.id)
                .set(ODD.WORD, model.getWord())
                .set(ODD.READ, model.read());
    }
}
