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
     * {@code id bigint not null}: {@link Tag#id()}.
     *
     * @param id the value
     * @return these values
     */
    TagValues id(Long id) {
        return set(TAG.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static TagValues of(Tag model) {
        return new TagValues()
                .given(TAG.ID, model.id());
    }
}
