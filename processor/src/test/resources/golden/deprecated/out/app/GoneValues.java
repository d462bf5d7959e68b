package app;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Gone}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Deprecated(forRemoval = true)
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("removal")
final class GoneValues extends Values<GoneValues> {
    /** No values yet. */
    GoneValues() {}

    /**
     * {@code note_id bigint not null}: {@link Gone#note()}.
     *
     * @param note the row, which has been written before
     * @return these values
     */
    GoneValues note(Note note) {
        return setRow(GoneTable.Keys.NOTE, note);
    }

    /**
     * {@code note_id bigint not null}: {@link Gone#note()}.
     *
     * @param note the row, loaded or not
     * @return these values
     */
    GoneValues note(Ref<Note, Long> note) {
        return setRef(GoneTable.Keys.NOTE, note);
    }

    /**
     * {@code note_id bigint not null}: {@link Gone#note()}.
     *
     * @param noteId the row's key
     * @return these values
     */
    GoneValues noteId(Long noteId) {
        return set(GoneTable.GONE.NOTE_ID, noteId);
    }

    /**
     * {@code page_id bigint not null}: {@link Gone#page()}.
     *
     * @param page the row, which has been written before
     * @return these values
     */
    GoneValues page(Page page) {
        return setRow(GoneTable.Keys.PAGE, page);
    }

    /**
     * {@code page_id bigint not null}: {@link Gone#page()}.
     *
     * @param page the row, loaded or not
     * @return these values
     */
    GoneValues page(Ref<Page, Long> page) {
        return setRef(GoneTable.Keys.PAGE, page);
    }

    /**
     * {@code page_id bigint not null}: {@link Gone#page()}.
     *
     * @param pageId the row's key
     * @return these values
     */
    GoneValues pageId(Long pageId) {
        return set(GoneTable.GONE.PAGE_ID, pageId);
    }

    /**
     * {@code place integer not null}: {@link Gone#place()}.
     *
     * @param place the value
     * @return these values
     */
    GoneValues place(int place) {
        return set(GoneTable.GONE.PLACE, place);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static GoneValues of(Gone model) {
        return new GoneValues()
                .given(GoneTable.GONE.NOTE_ID, key(model.note()))
                .given(GoneTable.GONE.PAGE_ID, key(model.page()))
                .set(GoneTable.GONE.PLACE, model.place());
    }
}
