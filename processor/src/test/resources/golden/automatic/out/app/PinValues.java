package app;

import static app.PinTable.PIN;

import dev.throughline.Ref;
import dev.throughline.Values;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Pin}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PinValues extends Values<PinValues> {
    /** No values yet. */
    public PinValues() {}

    /**
     * {@code from_note_id bigint not null}: the key of the {@link Note}.
     *
     * @param fromNote the row, which has been written before
     * @return these values
     */
    public PinValues fromNote(Note fromNote) {
        return setRow(PinTable.Keys.FROM_NOTE, fromNote);
    }

    /**
     * {@code from_note_id bigint not null}: the key of the {@link Note}.
     *
     * @param fromNote the row, loaded or not
     * @return these values
     */
    public PinValues fromNote(Ref<Note, Long> fromNote) {
        return setRef(PinTable.Keys.FROM_NOTE, fromNote);
    }

    /**
     * {@code from_note_id bigint not null}: the key of the {@link Note}.
     *
     * @param fromNoteId the row's key
     * @return these values
     */
    public PinValues fromNoteId(Long fromNoteId) {
        return set(PIN.FROM_NOTE_ID, fromNoteId);
    }

    /**
     * {@code to_note_id bigint not null}: the key of the {@link Note}.
     *
     * @param toNote the row, which has been written before
     * @return these values
     */
    public PinValues toNote(Note toNote) {
        return setRow(PinTable.Keys.TO_NOTE, toNote);
    }

    /**
     * {@code to_note_id bigint not null}: the key of the {@link Note}.
     *
     * @param toNote the row, loaded or not
     * @return these values
     */
    public PinValues toNote(Ref<Note, Long> toNote) {
        return setRef(PinTable.Keys.TO_NOTE, toNote);
    }

    /**
     * {@code to_note_id bigint not null}: the key of the {@link Note}.
     *
     * @param toNoteId the row's key
     * @return these values
     */
    public PinValues toNoteId(Long toNoteId) {
        return set(PIN.TO_NOTE_ID, toNoteId);
    }

    /**
     * {@code since timestamp with time zone not null}: {@link Pin#since()}.
     *
     * @param since the value
     * @return these values
     */
    public PinValues since(OffsetDateTime since) {
        return set(PIN.SINCE, since);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PinValues of(Pin model) {
        return new PinValues()
                .set(PIN.VERSION, model.version())
                .set(PIN.SINCE, model.since());
    }
}
