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
public final class NoteValues extends Values<NoteValues> {
    /** No values yet. */
    public NoteValues() {}

    /**
     * {@code id bigint not null}: {@link Note#getId()}.
     *
     * @param id the value
     * @return these values
     */
    public NoteValues id(Long id) {
        return set(NOTE.ID, id);
    }

    /**
     * {@code text varchar(100) not null}: {@link Note#getText()}.
     *
     * @param text the value
     * @return these values
     */
    public NoteValues text(String text) {
        return set(NOTE.TEXT, text);
    }

    /**
     * {@code is_done boolean not null}: {@link Note#isDone()}.
     *
     * @param isDone the value
     * @return these values
     */
    public NoteValues isDone(boolean isDone) {
        return set(NOTE.IS_DONE, isDone);
    }

    /**
     * {@code parent_id bigint not null}: {@link Note#getParent()}.
     *
     * @param parent the row, which has been written before
     * @return these values
     */
    public NoteValues parent(Note parent) {
        return setRow(NoteTable.Keys.PARENT, parent);
    }

    /**
     * {@code parent_id bigint not null}: {@link Note#getParent()}.
     *
     * @param parent the row, loaded or not
     * @return these values
     */
    public NoteValues parent(Ref<Note, Long> parent) {
        return setRef(NoteTable.Keys.PARENT, parent);
    }

    /**
     * {@code parent_id bigint not null}: {@link Note#getParent()}.
     *
     * @param parentId the row's key
     * @return these values
     */
    public NoteValues parentId(Long parentId) {
        return set(NOTE.PARENT_ID, parentId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static NoteValues of(Note model) {
        return new NoteValues()
                .given(NOTE.ID, model.getId())
                .set(NOTE.TEXT, model.getText())
                .set(NOTE.IS_DONE, model.isDone())
                .given(NOTE.PARENT_ID, key(model.getParent()));
    }
}
