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
 * The reverse of one {@link Item}: {@link Item#reverse()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(other)}
 *     <td>{@code insert into item_other (item_id, other_id) values (?, ?) on conflict (item_id, other_id) do nothing}
 * <tr><td>{@code addAll(reverse)}
 *     <td>{@code insert into item_other (item_id, other_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (item_id, other_id) do nothing returning item_id, other_id}
 * <tr><td>{@code put(other, link -> ...)}
 *     <td>{@code insert into item_other (item_id, other_id, ...) values (?, ?, ...) on conflict (item_id, other_id) do
 *         nothing}
 *     <br>where that is linked, {@code update item_other set ... where item_id = ? and other_id = ? and ...}
 * <tr><td>{@code set(reverse)}
 *     <td>{@code select 1 from item where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from item_other where item_id = ? and not exists (...) returning
 *         other_id), inserted as (insert into item_other (item_id, other_id) select ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (item_id, other_id) do nothing returning other_id) select ...}
 * <tr><td>{@code toggle(other)}
 *     <td>{@code delete from item_other where item_id = ? and other_id = ?}
 *     <br>where that was not linked, {@code insert into item_other (item_id, other_id) values (?, ?) on conflict
 *         (item_id, other_id) do nothing}
 * <tr><td>{@code create(other -> ...)}
 *     <td>{@code insert into other (...) values (...) returning ...}
 *     <br>then {@code insert into item_other (item_id, other_id) values (?, ?)}
 * <tr><td>{@code remove(other)}
 *     <td>{@code delete from item_other where item_id = ? and other_id = ?}
 * <tr><td>{@code removeAll(reverse)}
 *     <td>{@code delete from item_other where item_id = ? and other_id = any (?) returning other_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from item_other where item_id = ?}
 * <tr><td>{@code contains(other)}
 *     <td>{@code select exists (select 1 from item_other where item_id = ? and other_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from item_other join other on other_id = other.id where item_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select item_id, other_id, ... from item_other join other on other_id = other.id where item_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select other_id from item_other where item_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from item_other where item_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from item_other where item_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemReverseProxy
        extends ManyToManyProxy<
                Other, Long, OtherTable, OtherValues,
                ItemReverseLink, ItemReverseLinkTable, ItemReverseLinkValues, ItemReverseProxy.Query> {
    /** How the relation goes by {@code item_other}. */
    static final Link<Long, Other, ItemReverseLink, Query> LINK = new Link<>(
            "Item.reverse",
            ItemReverseLinkTable.MODEL_TYPE,
            ItemReverseLinkTable.Keys.ITEM,
            ItemReverseLinkTable.Keys.OTHER,
            Query::new);

    private ItemReverseProxy(DSLContext dsl, Long itemId) {
        super(dsl, itemId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param item the row, which has been written before
     */
    public static ItemReverseProxy of(DSLContext dsl, Item item) {
        return new ItemReverseProxy(dsl, ItemTable.MODEL_TYPE.requireKey(item));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param itemId the row's key
     */
    public static ItemReverseProxy of(DSLContext dsl, Long itemId) {
        return new ItemReverseProxy(dsl, itemId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param item the table of this end, aliased or a path itself
     */
    public static OtherTable.Several<ItemReverseLinkTable, Query> reverse(ItemTable item) {
        return new OtherTable.Several<>(LINK.from(item));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param itemIds the keys of the rows
     */
    public static Map<Long, List<Other>> all(DSLContext dsl, Collection<Long> itemIds) {
        return all(dsl, itemIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param itemIds the keys of the rows
     */
    public static Map<Long, List<Linked<Other, ItemReverseLink>>> links(
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
                    Other, Long, OtherTable, OtherValues,
                    ItemReverseLink, ItemReverseLinkTable, ItemReverseLinkValues, Query> {
        private Query(QueryState<Other> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Other> state) {
            return new Query(state);
        }
    }
}
