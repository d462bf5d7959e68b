package app;

import static app.ItemTable.ITEM;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of a {@link Item}: the columns that are named.
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
        return set(ITEM.KEPT_ID, TagTable.MODEL_TYPE.requireKey(kept));
    }

    /**
     * {@code kept_id bigint not null}: {@link Item#kept()}.
     *
     * @param kept the row, loaded or not
     * @return these values
     */
    public ItemValues kept(Ref<Tag, Long> kept) {
        return set(ITEM.KEPT_ID, kept.id());
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
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ItemValues of(Item model) {
        return new ItemValues()
                .given(ITEM.ID, model.id())
                .given(ITEM.KEPT_ID, key(model.kept()));
    }
}
