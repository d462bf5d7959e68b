package app;

import static app.TagTable.TAG;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Tag}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class TagValues extends Values<TagValues> {
    /** No values yet. */
    public TagValues() {}

    /**
     * {@code id bigint not null}: {@link Tag#id()}.
     *
     * @param id the value
     * @return these values
     */
    public TagValues id(Long id) {
        return set(TAG.ID, id);
    }

    /**
     * {@code word varchar(255) not null}: {@link Tag#word()}.
     *
     * @param word the value
     * @return these values
     */
    public TagValues word(String word) {
        return set(TAG.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static TagValues of(Tag model) {
        return new TagValues()
                .given(TAG.ID, model.id())
                .set(TAG.WORD, model.word());
    }
}
