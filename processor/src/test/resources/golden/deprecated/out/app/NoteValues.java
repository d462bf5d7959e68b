package app;

import static app.NoteTable.NOTE;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Note}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
final class NoteValues extends Values<NoteValues> {
    /** No values yet. */
    NoteValues() {}

    /**
     * {@code id bigint not null}: {@link Note#id()}.
     *
     * @param id the value
     * @return these values
     */
    NoteValues id(Long id) {
        return set(NOTE.ID, id);
    }

    /**
     * {@code draft_year integer not null, draft_code varchar(255) not null}: {@link Note#draft()}.
     *
     * @param draft the row, which has been written before
     * @return these values
     */
    NoteValues draft(Draft draft) {
        return setRow(NoteTable.Keys.DRAFT, draft);
    }

    /**
     * {@code draft_year integer not null, draft_code varchar(255) not null}: {@link Note#draft()}.
     *
     * @param draft the row, loaded or not
     * @return these values
     */
    NoteValues draft(Ref<Draft, DraftKey> draft) {
        return setRef(NoteTable.Keys.DRAFT, draft);
    }

    /**
     * {@code draft_year integer not null, draft_code varchar(255) not null}: {@link Note#draft()}.
     *
     * @param draftId the row's key
     * @return these values
     */
    NoteValues draftId(DraftKey draftId) {
        return set(NoteTable.Keys.DRAFT, draftId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static NoteValues of(Note model) {
        return new NoteValues()
                .given(NOTE.ID, model.id())
                .given(NoteTable.Keys.DRAFT, key(model.draft()));
    }
}
