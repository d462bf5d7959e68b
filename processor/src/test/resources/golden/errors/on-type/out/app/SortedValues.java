package app;

import static app.SortedTable.SORTED;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Sorted}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SortedValues extends Values<SortedValues> {
    /** No values yet. */
    public SortedValues() {}

    /**
     * {@code id bigint not null}: {@link Sorted#id()}.
     *
     * @param id the value
     * @return these values
     */
    public SortedValues id(Long id) {
        return set(SORTED.ID, id);
    }

    /**
     * {@code word varchar(255) not null}: {@link Sorted#word()}.
     *
     * @param word the value
     * @return these values
     */
    public SortedValues word(String word) {
        return set(SORTED.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static SortedValues of(Sorted model) {
        return new SortedValues()
                .given(SORTED.ID, model.id())
                .set(SORTED.WORD, model.word());
    }
}
