package app;

import static app.NoteRelatedLinkTable.NOTE_RELATED_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link NoteRelatedLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class NoteRelatedLinkValues extends Values<NoteRelatedLinkValues> {
    /** No values yet. */
    public NoteRelatedLinkValues() {}

    /**
     * {@code from_note_id bigint not null}: {@link NoteRelatedLink#fromNote()}.
     *
     * @param fromNote the row, which has been written before
     * @return these values
     */
    public NoteRelatedLinkValues fromNote(Note fromNote) {
        return setRow(NoteRelatedLinkTable.Keys.FROM_NOTE, fromNote);
    }

    /**
     * {@code from_note_id bigint not null}: {@link NoteRelatedLink#fromNote()}.
     *
     * @param fromNote the row, loaded or not
     * @return these values
     */
    public NoteRelatedLinkValues fromNote(Ref<Note, Long> fromNote) {
        return setRef(NoteRelatedLinkTable.Keys.FROM_NOTE, fromNote);
    }

    /**
     * {@code from_note_id bigint not null}: {@link NoteRelatedLink#fromNote()}.
     *
     * @param fromNoteId the row's key
     * @return these values
     */
    public NoteRelatedLinkValues fromNoteId(Long fromNoteId) {
        return set(NOTE_RELATED_LINK.FROM_NOTE_ID, fromNoteId);
    }

    /**
     * {@code to_note_id bigint not null}: {@link NoteRelatedLink#toNote()}.
     *
     * @param toNote the row, which has been written before
     * @return these values
     */
    public NoteRelatedLinkValues toNote(Note toNote) {
        return setRow(NoteRelatedLinkTable.Keys.TO_NOTE, toNote);
    }

    /**
     * {@code to_note_id bigint not null}: {@link NoteRelatedLink#toNote()}.
     *
     * @param toNote the row, loaded or not
     * @return these values
     */
    public NoteRelatedLinkValues toNote(Ref<Note, Long> toNote) {
        return setRef(NoteRelatedLinkTable.Keys.TO_NOTE, toNote);
    }

    /**
     * {@code to_note_id bigint not null}: {@link NoteRelatedLink#toNote()}.
     *
     * @param toNoteId the row's key
     * @return these values
     */
    public NoteRelatedLinkValues toNoteId(Long toNoteId) {
        return set(NOTE_RELATED_LINK.TO_NOTE_ID, toNoteId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static NoteRelatedLinkValues of(NoteRelatedLink model) {
        return new NoteRelatedLinkValues()
                .given(NOTE_RELATED_LINK.FROM_NOTE_ID, key(model.fromNote()))
                .given(NOTE_RELATED_LINK.TO_NOTE_ID, key(model.toNote()));
    }
}
