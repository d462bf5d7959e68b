package app;

import static app.TagTable.TAG;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Tag}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
final class TagValues extends Values<TagValues> {
    /** No values yet. */
    TagValues() {}

    /**
     * {@code kind varchar(255) not null}: {@link Tag#kind()}.
     *
     * @param kind the value
     * @return these values
     */
    TagValues kind(Kind kind) {
        return set(TAG.KIND, kind);
    }

    /**
     * {@code word varchar(255) not null}: {@link Tag#word()}.
     *
     * @param word the value
     * @return these values
     */
    @Deprecated(forRemoval = true)
    TagValues word(String word) {
        return set(TAG.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static TagValues of(Tag model) {
        return new TagValues()
                .given(TAG.KIND, model.kind())
                .set(TAG.WORD, model.word());
    }
}
