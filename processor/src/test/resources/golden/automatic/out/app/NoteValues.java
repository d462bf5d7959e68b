package app;

import static app.NoteTable.NOTE;

import dev.throughline.Values;
import java.time.Instant;
import java.time.LocalDateTime;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Note}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class NoteValues extends Values<NoteValues> {
    /** No values yet. */
    public NoteValues() {}

    /**
     * {@code id bigint not null}: {@link Note#id()}.
     *
     * @param id the value
     * @return these values
     */
    public NoteValues id(Long id) {
        return set(NOTE.ID, id);
    }

    /**
     * {@code text varchar(255) not null}: {@link Note#text()}.
     *
     * @param text the value
     * @return these values
     */
    public NoteValues text(String text) {
        return set(NOTE.TEXT, text);
    }

    /**
     * {@code created_at timestamp with time zone not null}: {@link Note#createdAt()}.
     *
     * @param createdAt the value
     * @return these values
     */
    public NoteValues createdAt(Instant createdAt) {
        return set(NOTE.CREATED_AT, createdAt);
    }

    /**
     * {@code updated_at timestamp not null}: {@link Note#updatedAt()}.
     *
     * @param updatedAt the value
     * @return these values
     */
    public NoteValues updatedAt(LocalDateTime updatedAt) {
        return set(NOTE.UPDATED_AT, updatedAt);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static NoteValues of(Note model) {
        return new NoteValues()
                .given(NOTE.ID, model.id())
                .set(NOTE.TEXT, model.text())
                .set(NOTE.VERSION, model.version())
                .set(NOTE.CREATED_AT, model.createdAt())
                .set(NOTE.UPDATED_AT, model.updatedAt());
    }
}
