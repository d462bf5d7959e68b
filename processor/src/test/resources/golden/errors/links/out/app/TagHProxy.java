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
 * The h of one {@link Tag}: {@link Item#twice()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(item)}
 *     <td>{@code insert into item_tags (tag_id, item_id) values (?, ?) on conflict (tag_id, item_id) do nothing}
 * <tr><td>{@code addAll(h)}
 *     <td>{@code insert into item_tags (tag_id, item_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (tag_id, item_id) do nothing returning tag_id, item_id}
 * <tr><td>{@code put(item, link -> ...)}
 *     <td>{@code insert into item_tags (tag_id, item_id, ...) values (?, ?, ...) on conflict (tag_id, item_id) do
 *         nothing}
 *     <br>where that is linked, {@code update item_tags set ... where tag_id = ? and item_id = ? and ...}
 * <tr><td>{@code set(h)}
 *     <td>{@code select 1 from tags where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from item_tags where tag_id = ? and not exists (...) returning item_id),
 *         inserted as (insert into item_tags (tag_id, item_id) select ?, k0 from unnest(...) as given (k0) where true
 *         on conflict (tag_id, item_id) do nothing returning item_id) select ...}
 * <tr><td>{@code toggle(item)}
 *     <td>{@code delete from item_tags where tag_id = ? and item_id = ?}
 *     <br>where that was not linked, {@code insert into item_tags (tag_id, item_id) values (?, ?) on conflict (tag_id,
 *         item_id) do nothing}
 * <tr><td>{@code create(item -> ...)}
 *     <td>{@code insert into item (...) values (...) returning ...}
 *     <br>then {@code insert into item_tags (tag_id, item_id) values (?, ?)}
 * <tr><td>{@code remove(item)}
 *     <td>{@code delete from item_tags where tag_id = ? and item_id = ?}
 * <tr><td>{@code removeAll(h)}
 *     <td>{@code delete from item_tags where tag_id = ? and item_id = any (?) returning item_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from item_tags where tag_id = ?}
 * <tr><td>{@code contains(item)}
 *     <td>{@code select exists (select 1 from item_tags where tag_id = ? and item_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from item_tags join item on item_id = item.id where tag_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select tag_id, item_id, ... from item_tags join item on item_id = item.id where tag_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select item_id from item_tags where tag_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from item_tags where tag_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from item_tags where tag_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class TagHProxy
        extends ManyToManyProxy<
                Item, Long, ItemTable, ItemValues,
                ItemTwiceLink, ItemTwiceLinkTable, ItemTwiceLinkValues, TagHProxy.Query> {
    /** How the relation goes by {@code item_tags}. */
    static final Link<Long, Item, ItemTwiceLink, Query> LINK = new Link<>(
            "Tag.h",
            ItemTwiceLinkTable.MODEL_TYPE,
            ItemTwiceLinkTable.Keys.TAG,
            ItemTwiceLinkTable.Keys.ITEM,
            Query::new);

    private TagHProxy(DSLContext dsl, Long tagId) {
        super(dsl, tagId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tag the row, which has been written before
     */
    public static TagHProxy of(DSLContext dsl, Tag tag) {
        return new TagHProxy(dsl, TagTable.MODEL_TYPE.requireKey(tag));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tagId the row's key
     */
    public static TagHProxy of(DSLContext dsl, Long tagId) {
        return new TagHProxy(dsl, tagId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param tag the table of this end, aliased or a path itself
     */
    public static ItemTable.Several<ItemTwiceLinkTable, Void> h(TagTable tag) {
        return new ItemTable.Several<>(LINK.from(tag));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    public static Map<Long, List<Item>> all(DSLContext dsl, Collection<Long> tagIds) {
        return all(dsl, tagIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    public static Map<Long, List<Linked<Item, ItemTwiceLink>>> links(
            DSLContext dsl, Collection<Long> tagIds) {
        return links(dsl, tagIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> tagIds) {
        return counts(dsl, tagIds, LINK);
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
     * @param tag the other row
     * @return how many links were made
     */
    public int copyFrom(Tag tag) {
        return copyLinks(TagTable.MODEL_TYPE.requireKey(tag));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param tagId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long tagId) {
        return copyLinks(tagId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Item, Long, ItemTable, ItemValues, ItemTwiceLink, ItemTwiceLinkTable, ItemTwiceLinkValues, Query> {
        private Query(QueryState<Item> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Item> state) {
            return new Query(state);
        }
    }
}
