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
 * The labels of one {@link Item}: {@link Item#labels()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(label)}
 *     <td>{@code insert into item_label (item_id, label_id) values (?, ?) on conflict (item_id, label_id) do nothing}
 * <tr><td>{@code addAll(labels)}
 *     <td>{@code insert into item_label (item_id, label_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (item_id, label_id) do nothing returning item_id, label_id}
 * <tr><td>{@code put(label, link -> ...)}
 *     <td>{@code insert into item_label (item_id, label_id, ...) values (?, ?, ...) on conflict (item_id, label_id) do
 *         nothing}
 *     <br>where that is linked, {@code update item_label set ... where item_id = ? and label_id = ? and ...}
 * <tr><td>{@code set(labels)}
 *     <td>{@code select 1 from item where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from item_label where item_id = ? and not exists (...) returning
 *         label_id), inserted as (insert into item_label (item_id, label_id) select ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (item_id, label_id) do nothing returning label_id) select ...}
 * <tr><td>{@code toggle(label)}
 *     <td>{@code delete from item_label where item_id = ? and label_id = ?}
 *     <br>where that was not linked, {@code insert into item_label (item_id, label_id) values (?, ?) on conflict
 *         (item_id, label_id) do nothing}
 * <tr><td>{@code create(label -> ...)}
 *     <td>{@code insert into label (...) values (...) returning ...}
 *     <br>then {@code insert into item_label (item_id, label_id) values (?, ?)}
 * <tr><td>{@code remove(label)}
 *     <td>{@code delete from item_label where item_id = ? and label_id = ?}
 * <tr><td>{@code removeAll(labels)}
 *     <td>{@code delete from item_label where item_id = ? and label_id = any (?) returning label_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from item_label where item_id = ?}
 * <tr><td>{@code contains(label)}
 *     <td>{@code select exists (select 1 from item_label where item_id = ? and label_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from item_label join label on label_id = label.id where item_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select item_id, label_id, ... from item_label join label on label_id = label.id where item_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select label_id from item_label where item_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from item_label where item_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from item_label where item_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemLabelsProxy
        extends ManyToManyProxy<
                Label, Long, LabelTable, LabelValues,
                ItemLabelsLink, ItemLabelsLinkTable, ItemLabelsLinkValues, ItemLabelsProxy.Query> {
    /** How the relation goes by {@code item_label}. */
    static final Link<Long, Label, ItemLabelsLink, Query> LINK = new Link<>(
            "Item.labels",
            ItemLabelsLinkTable.MODEL_TYPE,
            ItemLabelsLinkTable.Keys.ITEM,
            ItemLabelsLinkTable.Keys.LABEL,
            Query::new);

    private ItemLabelsProxy(DSLContext dsl, Long itemId) {
        super(dsl, itemId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param item the row, which has been written before
     */
    public static ItemLabelsProxy of(DSLContext dsl, Item item) {
        return new ItemLabelsProxy(dsl, ItemTable.MODEL_TYPE.requireKey(item));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param itemId the row's key
     */
    public static ItemLabelsProxy of(DSLContext dsl, Long itemId) {
        return new ItemLabelsProxy(dsl, itemId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param item the table of this end, aliased or a path itself
     */
    public static LabelTable.Several<ItemLabelsLinkTable, Query> labels(ItemTable item) {
        return new LabelTable.Several<>(LINK.from(item));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param itemIds the keys of the rows
     */
    public static Map<Long, List<Label>> all(DSLContext dsl, Collection<Long> itemIds) {
        return all(dsl, itemIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param itemIds the keys of the rows
     */
    public static Map<Long, List<Linked<Label, ItemLabelsLink>>> links(
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
                    Label, Long, LabelTable, LabelValues,
                    ItemLabelsLink, ItemLabelsLinkTable, ItemLabelsLinkValues, Query> {
        private Query(QueryState<Label> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Label> state) {
            return new Query(state);
        }
    }
}
