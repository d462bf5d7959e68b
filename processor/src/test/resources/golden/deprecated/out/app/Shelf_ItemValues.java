package app;

import static app.Shelf_ItemTable.SHELF_ITEM;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Shelf.Item}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class Shelf_ItemValues extends Values<Shelf_ItemValues> {
    /** No values yet. */
    Shelf_ItemValues() {}

    /**
     * {@code id bigint not null}: {@link Shelf.Item#id}.
     *
     * @param id the value
     * @return these values
     */
    Shelf_ItemValues id(Long id) {
        return set(SHELF_ITEM.ID, id);
    }

    /**
     * {@code mood varchar(255) not null}: {@link Shelf.Item#mood}.
     *
     * @param mood the value
     * @return these values
     */
    Shelf_ItemValues mood(Shelf.Mood mood) {
        return set(SHELF_ITEM.MOOD, mood);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static Shelf_ItemValues of(Shelf.Item model) {
        return new Shelf_ItemValues()
                .given(SHELF_ITEM.ID, model.id)
                .set(SHELF_ITEM.MOOD, model.mood);
    }
}
