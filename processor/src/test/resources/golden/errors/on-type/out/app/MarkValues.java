package app;

import static app.MarkTable.MARK;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Mark}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class MarkValues extends Values<MarkValues> {
    /** No values yet. */
    public MarkValues() {}

    /**
     * {@code id bigint not null}: {@link Mark#id()}.
     *
     * @param id the value
     * @return these values
     */
    public MarkValues id(Long id) {
        return set(MARK.ID, id);
    }

    /**
     * {@code word varchar(255) not null}: {@link Mark#word()}.
     *
     * @param word the value
     * @return these values
     */
    public MarkValues word(String word) {
        return set(MARK.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static MarkValues of(Mark model) {
        return new MarkValues()
                .given(MARK.ID, model.id())
                .set(MARK.WORD, model.word());
    }
}
