package app;

import dev.throughline.LinkChange;
import dev.throughline.Linked;
import dev.throughline.LinkedQuerySet;
import dev.throughline.QueryState;
import dev.throughline.RelationProxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/**
 * The given of one {@link Item}: {@link Item#given()}. Each {@link Link} has columns to be given, so a call that makes
 * one takes a {@code link -> ...}: call {@code putAll} for {@code addAll}, and {@code setLinks} for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(tag, link -> ...)}
 *     <td>{@code insert into link (item_id, tag_id, ...) values (?, ?, ...) on conflict (item_id, tag_id) do nothing}
 * <tr><td>{@code put(tag, link -> ...)}
 *     <td>{@code insert into link (item_id, tag_id, ...) values (?, ?, ...) on conflict (item_id, tag_id) do nothing}
 *     <br>where that is linked, {@code update link set ... where item_id = ? and tag_id = ? and ...}
 * <tr><td>{@code create(tag -> ..., link -> ...)}
 *     <td>{@code insert into tags (...) values (...) returning ...}
 *     <br>then {@code insert into link (item_id, tag_id, ...) values (?, ?, ...)}
 * <tr><td>{@code remove(tag)}
 *     <td>{@code delete from link where item_id = ? and tag_id = ?}
 * <tr><td>{@code removeAll(given)}
 *     <td>{@code delete from link where item_id = ? and tag_id = any (?) returning tag_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from link where item_id = ?}
 * <tr><td>{@code contains(tag)}
 *     <td>{@code select exists (select 1 from link where item_id = ? and tag_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from link join tags on tag_id = tags.id where item_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select item_id, tag_id, ... from link join tags on tag_id = tags.id where item_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select tag_id from link where item_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from link where item_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from link where item_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemGivenProxy
        extends RelationProxy<Tag, Long, TagTable, TagValues, Link, LinkTable, LinkValues, ItemGivenProxy.Query> {
    /** How the relation goes by {@code link}. */
    static final dev.throughline.generated.Link<Long, Tag, Link, Query> LINK = new dev.throughline.generated.Link<>(
            "Item.given",
            LinkTable.MODEL_TYPE,
            LinkTable.Keys.ITEM,
            LinkTable.Keys.TAG,
            Query::new);

    private ItemGivenProxy(DSLContext dsl, Long itemId) {
        super(dsl, itemId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param item the row, which has been written before
     */
    public static ItemGivenProxy of(DSLContext dsl, Item item) {
        return new ItemGivenProxy(dsl, ItemTable.MODEL_TYPE.requireKey(item));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param itemId the row's key
     */
    public static ItemGivenProxy of(DSLContext dsl, Long itemId) {
        return new ItemGivenProxy(dsl, itemId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param item the table of this end, aliased or a path itself
     */
    public static TagTable.Several<LinkTable, Query> given(ItemTable item) {
        return new TagTable.Several<>(LINK.from(item));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param itemIds the keys of the rows
     */
    public static Map<Long, List<Tag>> all(DSLContext dsl, Collection<Long> itemIds) {
        return all(dsl, itemIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param itemIds the keys of the rows
     */
    public static Map<Long, List<Linked<Tag, Link>>> links(
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
            extends LinkedQuerySet<Tag, Long, TagTable, TagValues, Link, LinkTable, LinkValues, Query> {
        private Query(QueryState<Tag> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Tag> state) {
            return new Query(state);
        }
    }
}
