package app;

import static app.SubjectTable.SUBJECT;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Subject}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class SubjectValues extends Values<SubjectValues> {
    /** No values yet. */
    SubjectValues() {}

    /**
     * {@code id bigint not null}: {@link Subject#id()}.
     *
     * @param id the value
     * @return these values
     */
    SubjectValues id(Long id) {
        return set(SUBJECT.ID, id);
    }

    /**
     * {@code word varchar(255) not null}: {@link Subject#word()}.
     *
     * @param word the value
     * @return these values
     */
    SubjectValues word(String word) {
        return set(SUBJECT.WORD, word);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static SubjectValues of(Subject model) {
        return new SubjectValues()
                .given(SUBJECT.ID, model.id())
                .set(SUBJECT.WORD, model.word());
    }
}
