package app;

import static app.ItemTable.ITEM;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Item}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemValues extends Values<ItemValues> {
    /** No values yet. */
    public ItemValues() {}

    /**
     * {@code id bigint not null}: {@link Item#id()}.
     *
     * @param id the value
     * @return these values
     */
    public ItemValues id(Long id) {
        return set(ITEM.ID, id);
    }

    /**
     * {@code kept_id bigint not null}: {@link Item#kept()}.
     *
     * @param kept the row, which has been written before
     * @return these values
     */
    public ItemValues kept(Tag kept) {
        return setRow(ItemTable.Keys.KEPT, kept);
    }

    /**
     * {@code kept_id bigint not null}: {@link Item#kept()}.
     *
     * @param kept the row, loaded or not
     * @return these values
     */
    public ItemValues kept(Ref<Tag, Long> kept) {
        return setRef(ItemTable.Keys.KEPT, kept);
    }

    /**
     * {@code kept_id bigint not null}: {@link Item#kept()}.
     *
     * @param keptId the row's key
     * @return these values
     */
    public ItemValues keptId(Long keptId) {
        return set(ITEM.KEPT_ID, keptId);
    }

    /**
     * {@code place_line integer not null, place_place varchar(255) not null}: {@link Item#place()}.
     *
     * @param place the row, which has been written before
     * @return these values
     */
    public ItemValues place(Seat place) {
        return setRow(ItemTable.Keys.PLACE, place);
    }

    /**
     * {@code place_line integer not null, place_place varchar(255) not null}: {@link Item#place()}.
     *
     * @param place the row, loaded or not
     * @return these values
     */
    public ItemValues place(Ref<Seat, SeatKey> place) {
        return setRef(ItemTable.Keys.PLACE, place);
    }

    /**
     * {@code place_line integer not null, place_place varchar(255) not null}: {@link Item#place()}.
     *
     * @param placeId the row's key
     * @return these values
     */
    public ItemValues placeId(SeatKey placeId) {
        return set(ItemTable.Keys.PLACE, placeId);
    }

    /**
     * {@code two_id bigint not null}: {@link Item#two()}.
     *
     * @param two the row, which has been written before
     * @return these values
     */
    public ItemValues two(Tag two) {
        return setRow(ItemTable.Keys.TWO, two);
    }

    /**
     * {@code two_id bigint not null}: {@link Item#two()}.
     *
     * @param two the row, loaded or not
     * @return these values
     */
    public ItemValues two(Ref<Tag, Long> two) {
        return setRef(ItemTable.Keys.TWO, two);
    }

    /**
     * {@code two_id bigint not null}: {@link Item#two()}.
     *
     * @param twoId the row's key
     * @return these values
     */
    public ItemValues twoId(Long twoId) {
        return set(ITEM.TWO_ID, twoId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemValues of(Item model) {
        return new ItemValues()
                .given(ITEM.ID, model.id())
                .given(ITEM.KEPT_ID, key(model.kept()))
                .given(ItemTable.Keys.PLACE, key(model.place()))
                .given(ITEM.TWO_ID, key(model.two()));
    }
}
