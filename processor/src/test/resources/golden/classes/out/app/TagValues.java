package app;

import static app.TagTable.TAG;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Tag}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class TagValues extends Values<TagValues> {
    /** No values yet. */
    TagValues() {}

    /**
     * {@code word varchar(255) not null}: {@link Tag#word}.
     *
     * @param word the value
     * @return these values
     */
    TagValues word(String word) {
        return set(TAG.WORD, word);
    }

    /**
     * {@code language integer not null}: {@link Tag#language}.
     *
     * @param language the value
     * @return these values
     */
    TagValues language(int language) {
        return set(TAG.LANGUAGE, language);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static TagValues of(Tag model) {
        return new TagValues()
                .given(TAG.WORD, model.word)
                .set(TAG.LANGUAGE, model.language);
    }
}
