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
 * The item of one {@link Label}: {@link Item#labels()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(item)}
 *     <td>{@code insert into item_label (label_id, item_id) values (?, ?) on conflict (label_id, item_id) do nothing}
 * <tr><td>{@code addAll(item)}
 *     <td>{@code insert into item_label (label_id, item_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (label_id, item_id) do nothing returning label_id, item_id}
 * <tr><td>{@code put(item, link -> ...)}
 *     <td>{@code insert into item_label (label_id, item_id, ...) values (?, ?, ...) on conflict (label_id, item_id) do
 *         nothing}
 *     <br>where that is linked, {@code update item_label set ... where label_id = ? and item_id = ? and ...}
 * <tr><td>{@code set(item)}
 *     <td>{@code select 1 from label where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from item_label where label_id = ? and not exists (...) returning
 *         item_id), inserted as (insert into item_label (label_id, item_id) select ?, k0 from unnest(...) as given (k0)
 *         where true on conflict (label_id, item_id) do nothing returning item_id) select ...}
 * <tr><td>{@code toggle(item)}
 *     <td>{@code delete from item_label where label_id = ? and item_id = ?}
 *     <br>where that was not linked, {@code insert into item_label (label_id, item_id) values (?, ?) on conflict
 *         (label_id, item_id) do nothing}
 * <tr><td>{@code create(item -> ...)}
 *     <td>{@code insert into item (...) values (...) returning ...}
 *     <br>then {@code insert into item_label (label_id, item_id) values (?, ?)}
 * <tr><td>{@code remove(item)}
 *     <td>{@code delete from item_label where label_id = ? and item_id = ?}
 * <tr><td>{@code removeAll(item)}
 *     <td>{@code delete from item_label where label_id = ? and item_id = any (?) returning item_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from item_label where label_id = ?}
 * <tr><td>{@code contains(item)}
 *     <td>{@code select exists (select 1 from item_label where label_id = ? and item_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from item_label join item on item_id = item.id where label_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select label_id, item_id, ... from item_label join item on item_id = item.id where label_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select item_id from item_label where label_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from item_label where label_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from item_label where label_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LabelItemProxy
        extends ManyToManyProxy<
                Item, Long, ItemTable, ItemValues,
                ItemLabelsLink, ItemLabelsLinkTable, ItemLabelsLinkValues, LabelItemProxy.Query> {
    /** How the relation goes by {@code item_label}. */
    static final Link<Long, Item, ItemLabelsLink, Query> LINK = new Link<>(
            "Label.item",
            ItemLabelsLinkTable.MODEL_TYPE,
            ItemLabelsLinkTable.Keys.LABEL,
            ItemLabelsLinkTable.Keys.ITEM,
            Query::new);

    private LabelItemProxy(DSLContext dsl, Long labelId) {
        super(dsl, labelId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param label the row, which has been written before
     */
    public static LabelItemProxy of(DSLContext dsl, Label label) {
        return new LabelItemProxy(dsl, LabelTable.MODEL_TYPE.requireKey(label));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param labelId the row's key
     */
    public static LabelItemProxy of(DSLContext dsl, Long labelId) {
        return new LabelItemProxy(dsl, labelId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param label the table of this end, aliased or a path itself
     */
    public static ItemTable.Several<ItemLabelsLinkTable, Void> item(LabelTable label) {
        return new ItemTable.Several<>(LINK.from(label));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param labelIds the keys of the rows
     */
    public static Map<Long, List<Item>> all(DSLContext dsl, Collection<Long> labelIds) {
        return all(dsl, labelIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param labelIds the keys of the rows
     */
    public static Map<Long, List<Linked<Item, ItemLabelsLink>>> links(
            DSLContext dsl, Collection<Long> labelIds) {
        return links(dsl, labelIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param labelIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> labelIds) {
        return counts(dsl, labelIds, LINK);
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
     * @param label the other row
     * @return how many links were made
     */
    public int copyFrom(Label label) {
        return copyLinks(LabelTable.MODEL_TYPE.requireKey(label));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param labelId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long labelId) {
        return copyLinks(labelId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Item, Long, ItemTable, ItemValues,
                    ItemLabelsLink, ItemLabelsLinkTable, ItemLabelsLinkValues, Query> {
        private Query(QueryState<Item> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Item> state) {
            return new Query(state);
        }
    }
}
