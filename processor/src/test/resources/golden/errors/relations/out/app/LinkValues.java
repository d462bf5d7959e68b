package app;

import static app.LinkTable.LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Link}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LinkValues extends Values<LinkValues> {
    /** No values yet. */
    public LinkValues() {}

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param item the row, which has been written before
     * @return these values
     */
    public LinkValues item(Item item) {
        return setRow(LinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param item the row, loaded or not
     * @return these values
     */
    public LinkValues item(Ref<Item, Long> item) {
        return setRef(LinkTable.Keys.ITEM, item);
    }

    /**
     * {@code item_id bigint not null}: the key of the {@link Item}.
     *
     * @param itemId the row's key
     * @return these values
     */
    public LinkValues itemId(Long itemId) {
        return set(LINK.ITEM_ID, itemId);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    public LinkValues tag(Tag tag) {
        return setRow(LinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    public LinkValues tag(Ref<Tag, Long> tag) {
        return setRef(LinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_id bigint not null}: the key of the {@link Tag}.
     *
     * @param tagId the row's key
     * @return these values
     */
    public LinkValues tagId(Long tagId) {
        return set(LINK.TAG_ID, tagId);
    }

    /**
     * {@code name varchar(255) not null}: {@link Link#name()}.
     *
     * @param name the value
     * @return these values
     */
    public LinkValues name(String name) {
        return set(LINK.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static LinkValues of(Link model) {
        return new LinkValues()
                .set(LINK.NAME, model.name());
    }
}
