package app;

import static app.LabelTable.LABEL;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Label}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LabelValues extends Values<LabelValues> {
    /** No values yet. */
    public LabelValues() {}

    /**
     * {@code id bigint not null}: {@link Label#id()}.
     *
     * @param id the value
     * @return these values
     */
    public LabelValues id(Long id) {
        return set(LABEL.ID, id);
    }

    /**
     * {@code word varchar(255) not null}: {@link Label#word()}.
     *
     * @param word the value
     * @return these values
     */
    public LabelValues word(String word) {
        return set(LABEL.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static LabelValues of(Label model) {
        return new LabelValues()
                .given(LABEL.ID, model.id())
                .set(LABEL.WORD, model.word());
    }
}
