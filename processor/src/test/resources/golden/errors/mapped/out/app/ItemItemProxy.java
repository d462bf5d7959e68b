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
 * The item of one {@link Item}: {@link Item#self()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(item)}
 *     <td>{@code insert into item_self (to_item_id, from_item_id) values (?, ?) on conflict (to_item_id, from_item_id)
 *         do nothing}
 * <tr><td>{@code addAll(item)}
 *     <td>{@code insert into item_self (to_item_id, from_item_id) select ?, k0 from unnest(...) as given (k0) where
 *         true on conflict (to_item_id, from_item_id) do nothing returning to_item_id, from_item_id}
 * <tr><td>{@code put(item, link -> ...)}
 *     <td>{@code insert into item_self (to_item_id, from_item_id, ...) values (?, ?, ...) on conflict (to_item_id,
 *         from_item_id) do nothing}
 *     <br>where that is linked, {@code update item_self set ... where to_item_id = ? and from_item_id = ? and ...}
 * <tr><td>{@code set(item)}
 *     <td>{@code select 1 from item where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from item_self where to_item_id = ? and not exists (...) returning
 *         from_item_id), inserted as (insert into item_self (to_item_id, from_item_id) select ?, k0 from unnest(...) as
 *         given (k0) where true on conflict (to_item_id, from_item_id) do nothing returning from_item_id) select ...}
 * <tr><td>{@code toggle(item)}
 *     <td>{@code delete from item_self where to_item_id = ? and from_item_id = ?}
 *     <br>where that was not linked, {@code insert into item_self (to_item_id, from_item_id) values (?, ?) on conflict
 *         (to_item_id, from_item_id) do nothing}
 * <tr><td>{@code create(item -> ...)}
 *     <td>{@code insert into item (...) values (...) returning ...}
 *     <br>then {@code insert into item_self (to_item_id, from_item_id) values (?, ?)}
 * <tr><td>{@code remove(item)}
 *     <td>{@code delete from item_self where to_item_id = ? and from_item_id = ?}
 * <tr><td>{@code removeAll(item)}
 *     <td>{@code delete from item_self where to_item_id = ? and from_item_id = any (?) returning from_item_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from item_self where to_item_id = ?}
 * <tr><td>{@code contains(item)}
 *     <td>{@code select exists (select 1 from item_self where to_item_id = ? and from_item_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from item_self join item on from_item_id = item.id where to_item_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select to_item_id, from_item_id, ... from item_self join item on from_item_id = item.id where
 *         to_item_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select from_item_id from item_self where to_item_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from item_self where to_item_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from item_self where to_item_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemItemProxy
        extends ManyToManyProxy<
                Item, Long, ItemTable, ItemValues,
                ItemSelfLink, ItemSelfLinkTable, ItemSelfLinkValues, ItemItemProxy.Query> {
    /** How the relation goes by {@code item_self}. */
    static final Link<Long, Item, ItemSelfLink, Query> LINK = new Link<>(
            "Item.item",
            ItemSelfLinkTable.MODEL_TYPE,
            ItemSelfLinkTable.Keys.TO_ITEM,
            ItemSelfLinkTable.Keys.FROM_ITEM,
            Query::new);

    private ItemItemProxy(DSLContext dsl, Long itemId) {
        super(dsl, itemId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param item the row, which has been written before
     */
    public static ItemItemProxy of(DSLContext dsl, Item item) {
        return new ItemItemProxy(dsl, ItemTable.MODEL_TYPE.requireKey(item));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param itemId the row's key
     */
    public static ItemItemProxy of(DSLContext dsl, Long itemId) {
        return new ItemItemProxy(dsl, itemId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param item the table of this end, aliased or a path itself
     */
    public static ItemTable.Several<ItemSelfLinkTable, Void> item(ItemTable item) {
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
    public static Map<Long, List<Linked<Item, ItemSelfLink>>> links(
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
                    Item, Long, ItemTable, ItemValues, ItemSelfLink, ItemSelfLinkTable, ItemSelfLinkValues, Query> {
        private Query(QueryState<Item> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Item> state) {
            return new Query(state);
        }
    }
}
