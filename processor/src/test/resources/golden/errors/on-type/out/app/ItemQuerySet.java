package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Item}s: the rows of {@code item}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemQuerySet extends QuerySet<Item, Long, ItemTable, ItemValues, ItemQuerySet> {
    ItemQuerySet(QueryState<Item> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemQuerySet using(DSLContext dsl) {
        return new ItemQuerySet(QueryState.of(dsl, ItemTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Item#labels()} of one row}
     *
     * @param item the row
     */
    public ItemLabelsProxy labels(Item item) {
        return ItemLabelsProxy.of(dsl(), item);
    }

    /**
     * {@return {@link Item#labels()} of one row}
     *
     * @param itemId the key of the row
     */
    public ItemLabelsProxy labels(Long itemId) {
        return ItemLabelsProxy.of(dsl(), itemId);
    }

    /**
     * {@return the tags of one {@link Item}}
     *
     * @param item the row
     */
    public ItemTagsProxy tags(Item item) {
        return ItemTagsProxy.of(dsl(), item);
    }

    /**
     * {@return the tags of one {@link Item}}
     *
     * @param itemId the key of the row
     */
    public ItemTagsProxy tags(Long itemId) {
        return ItemTagsProxy.of(dsl(), itemId);
    }

    /**
     * {@return the relatives of one {@link Item}}
     *
     * @param item the row
     */
    public ItemRelativesProxy relatives(Item item) {
        return ItemRelativesProxy.of(dsl(), item);
    }

    /**
     * {@return the relatives of one {@link Item}}
     *
     * @param itemId the key of the row
     */
    public ItemRelativesProxy relatives(Long itemId) {
        return ItemRelativesProxy.of(dsl(), itemId);
    }

    /**
     * {@return the sorted of one {@link Item}}
     *
     * @param item the row
     */
    public ItemSortedProxy sorted(Item item) {
        return ItemSortedProxy.of(dsl(), item);
    }

    /**
     * {@return the sorted of one {@link Item}}
     *
     * @param itemId the key of the row
     */
    public ItemSortedProxy sorted(Long itemId) {
        return ItemSortedProxy.of(dsl(), itemId);
    }

    @Override
    protected ItemQuerySet with(QueryState<Item> state) {
        return new ItemQuerySet(state);
    }
}
