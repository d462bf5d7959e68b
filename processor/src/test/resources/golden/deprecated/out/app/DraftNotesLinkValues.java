package app;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link DraftNotesLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class DraftNotesLinkValues extends Values<DraftNotesLinkValues> {
    /** No values yet. */
    DraftNotesLinkValues() {}

    /**
     * {@code draft_year integer not null, draft_code varchar(255) not null}: {@link DraftNotesLink#draft()}.
     *
     * @param draft the row, which has been written before
     * @return these values
     */
    DraftNotesLinkValues draft(Draft draft) {
        return setRow(DraftNotesLinkTable.Keys.DRAFT, draft);
    }

    /**
     * {@code draft_year integer not null, draft_code varchar(255) not null}: {@link DraftNotesLink#draft()}.
     *
     * @param draft the row, loaded or not
     * @return these values
     */
    DraftNotesLinkValues draft(Ref<Draft, DraftKey> draft) {
        return setRef(DraftNotesLinkTable.Keys.DRAFT, draft);
    }

    /**
     * {@code draft_year integer not null, draft_code varchar(255) not null}: {@link DraftNotesLink#draft()}.
     *
     * @param draftId the row's key
     * @return these values
     */
    DraftNotesLinkValues draftId(DraftKey draftId) {
        return set(DraftNotesLinkTable.Keys.DRAFT, draftId);
    }

    /**
     * {@code note_id bigint not null}: {@link DraftNotesLink#note()}.
     *
     * @param note the row, which has been written before
     * @return these values
     */
    DraftNotesLinkValues note(Note note) {
        return setRow(DraftNotesLinkTable.Keys.NOTE, note);
    }

    /**
     * {@code note_id bigint not null}: {@link DraftNotesLink#note()}.
     *
     * @param note the row, loaded or not
     * @return these values
     */
    DraftNotesLinkValues note(Ref<Note, Long> note) {
        return setRef(DraftNotesLinkTable.Keys.NOTE, note);
    }

    /**
     * {@code note_id bigint not null}: {@link DraftNotesLink#note()}.
     *
     * @param noteId the row's key
     * @return these values
     */
    DraftNotesLinkValues noteId(Long noteId) {
        return set(DraftNotesLinkTable.DRAFT_NOTES_LINK.NOTE_ID, noteId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static DraftNotesLinkValues of(DraftNotesLink model) {
        return new DraftNotesLinkValues()
                .given(DraftNotesLinkTable.Keys.DRAFT, key(model.draft()))
                .given(DraftNotesLinkTable.DRAFT_NOTES_LINK.NOTE_ID, key(model.note()));
    }
}
