package app;

import static app.Shop_ItemTable.SHOP_ITEM;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Shop.Item}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class Shop_ItemValues extends Values<Shop_ItemValues> {
    /** No values yet. */
    Shop_ItemValues() {}

    /**
     * {@code number integer not null}: {@link Shop.Item#number}.
     *
     * @param number the value
     * @return these values
     */
    Shop_ItemValues number(int number) {
        return set(SHOP_ITEM.NUMBER, number);
    }

    /**
     * {@code tag_language integer not null, tag_word varchar(255) not null}: {@link Shop.Item#tag}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    Shop_ItemValues tag(Tag tag) {
        return setRow(Shop_ItemTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_language integer not null, tag_word varchar(255) not null}: {@link Shop.Item#tag}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    Shop_ItemValues tag(Ref<Tag, TagKey> tag) {
        return setRef(Shop_ItemTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_language integer not null, tag_word varchar(255) not null}: {@link Shop.Item#tag}.
     *
     * @param tagId the row's key
     * @return these values
     */
    Shop_ItemValues tagId(TagKey tagId) {
        return set(Shop_ItemTable.Keys.TAG, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static Shop_ItemValues of(Shop.Item model) {
        return new Shop_ItemValues()
                .set(SHOP_ITEM.NUMBER, model.number)
                .given(Shop_ItemTable.Keys.TAG, key(model.tag));
    }
}
