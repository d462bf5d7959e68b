package app;

import static app.SeenTable.SEEN;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Seen}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class SeenValues extends Values<SeenValues> {
    /** No values yet. */
    SeenValues() {}

    /**
     * {@code draft_year integer not null, draft_code varchar(255) not null}: the key of the {@link Draft}.
     *
     * @param draft the row, which has been written before
     * @return these values
     */
    SeenValues draft(Draft draft) {
        return setRow(SeenTable.Keys.DRAFT, draft);
    }

    /**
     * {@code draft_year integer not null, draft_code varchar(255) not null}: the key of the {@link Draft}.
     *
     * @param draft the row, loaded or not
     * @return these values
     */
    SeenValues draft(Ref<Draft, DraftKey> draft) {
        return setRef(SeenTable.Keys.DRAFT, draft);
    }

    /**
     * {@code draft_year integer not null, draft_code varchar(255) not null}: the key of the {@link Draft}.
     *
     * @param draftId the row's key
     * @return these values
     */
    SeenValues draftId(DraftKey draftId) {
        return set(SeenTable.Keys.DRAFT, draftId);
    }

    /**
     * {@code note_id bigint not null}: the key of the {@link Note}.
     *
     * @param note the row, which has been written before
     * @return these values
     */
    SeenValues note(Note note) {
        return setRow(SeenTable.Keys.NOTE, note);
    }

    /**
     * {@code note_id bigint not null}: the key of the {@link Note}.
     *
     * @param note the row, loaded or not
     * @return these values
     */
    SeenValues note(Ref<Note, Long> note) {
        return setRef(SeenTable.Keys.NOTE, note);
    }

    /**
     * {@code note_id bigint not null}: the key of the {@link Note}.
     *
     * @param noteId the row's key
     * @return these values
     */
    SeenValues noteId(Long noteId) {
        return set(SEEN.NOTE_ID, noteId);
    }

    /**
     * {@code times integer not null}: {@link Seen#times()}.
     *
     * @param times the value
     * @return these values
     */
    SeenValues times(int times) {
        return set(SEEN.TIMES, times);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static SeenValues of(Seen model) {
        return new SeenValues()
                .set(SEEN.TIMES, model.times());
    }
}
