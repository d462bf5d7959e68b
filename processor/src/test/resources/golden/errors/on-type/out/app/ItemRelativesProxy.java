package app;

import dev.throughline.LinkChange;
import dev.throughline.Linked;
import dev.throughline.LinkedQuerySet;
import dev.throughline.ManyToManyProxy;
import dev.throughline.QueryState;
import dev.throughline.generated.Link;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/**
 * The relatives of one {@link Item}. A link goes both ways, as two rows.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(item)}
 *     <td>{@code with made as (insert into item_relatives (from_item_id, to_item_id) select ... from unnest(...) on
 *         conflict (from_item_id, to_item_id) do nothing returning ...) insert into item_relatives (from_item_id,
 *         to_item_id) select ... from unnest(...) where exists (... made ...) on conflict (from_item_id, to_item_id) do
 *         nothing}
 * <tr><td>{@code remove(item)}
 *     <td>{@code delete from item_relatives where from_item_id = ? and to_item_id = ? or to_item_id = ? and
 *         from_item_id = ?}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from item_relatives where from_item_id = ? or to_item_id = ?}
 * <tr><td>{@code contains(item)}
 *     <td>{@code select exists (select 1 from item_relatives where from_item_id = ? and to_item_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from item_relatives join item on to_item_id = item.id where from_item_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select from_item_id, to_item_id, ... from item_relatives join item on to_item_id = item.id where
 *         from_item_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select to_item_id from item_relatives where from_item_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from item_relatives where from_item_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from item_relatives where from_item_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemRelativesProxy
        extends ManyToManyProxy<
                Item, Long, ItemTable, ItemValues,
                ItemRelativesLink, ItemRelativesLinkTable, ItemRelativesLinkValues, ItemRelativesProxy.Query> {
    /** How the relation goes by {@code item_relatives}. */
    static final Link<Long, Item, ItemRelativesLink, Query> LINK = new Link<>(
            "Item.relatives",
            ItemRelativesLinkTable.MODEL_TYPE,
            ItemRelativesLinkTable.Keys.FROM_ITEM,
            ItemRelativesLinkTable.Keys.TO_ITEM,
            Query::new)
            .symmetrical();

    private ItemRelativesProxy(DSLContext dsl, Long itemId) {
        super(dsl, itemId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param item the row, which has been written before
     */
    public static ItemRelativesProxy of(DSLContext dsl, Item item) {
        return new ItemRelativesProxy(dsl, ItemTable.MODEL_TYPE.requireKey(item));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param itemId the row's key
     */
    public static ItemRelativesProxy of(DSLContext dsl, Long itemId) {
        return new ItemRelativesProxy(dsl, itemId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param item the table of this end, aliased or a path itself
     */
    public static ItemTable.Several<ItemRelativesLinkTable, Void> relatives(ItemTable item) {
        return new ItemTable.Several<>(LINK.from(item));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param itemIds the keys of the rows
     */
    public static Map<Long, List<Item>> all(DSLContext dsl, Collection<Long> itemIds) {
        return all(dsl, itemIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param itemIds the keys of the rows
     */
    public static Map<Long, List<Linked<Item, ItemRelativesLink>>> links(
            DSLContext dsl, Collection<Long> itemIds) {
        return links(dsl, itemIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param itemIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> itemIds) {
        return counts(dsl, itemIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> addAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> setAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param item the other row
     * @return how many links were made
     */
    public int copyFrom(Item item) {
        return copyLinks(ItemTable.MODEL_TYPE.requireKey(item));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param itemId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long itemId) {
        return copyLinks(itemId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Item, Long, ItemTable, ItemValues,
                    ItemRelativesLink, ItemRelativesLinkTable, ItemRelativesLinkValues, Query> {
        private Query(QueryState<Item> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Item> state) {
            return new Query(state);
        }
    }
}
