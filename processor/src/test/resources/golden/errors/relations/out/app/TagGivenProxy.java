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
 * The given of one {@link Tag}: {@link Item#given()}. Each {@link Link} has columns to be given, so a call that makes
 * one takes a {@code link -> ...}: call {@code putAll} for {@code addAll}, and {@code setLinks} for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(item, link -> ...)}
 *     <td>{@code insert into link (tag_id, item_id, ...) values (?, ?, ...) on conflict (tag_id, item_id) do nothing}
 * <tr><td>{@code put(item, link -> ...)}
 *     <td>{@code insert into link (tag_id, item_id, ...) values (?, ?, ...) on conflict (tag_id, item_id) do nothing}
 *     <br>where that is linked, {@code update link set ... where tag_id = ? and item_id = ? and ...}
 * <tr><td>{@code create(item -> ..., link -> ...)}
 *     <td>{@code insert into item (...) values (...) returning ...}
 *     <br>then {@code insert into link (tag_id, item_id, ...) values (?, ?, ...)}
 * <tr><td>{@code remove(item)}
 *     <td>{@code delete from link where tag_id = ? and item_id = ?}
 * <tr><td>{@code removeAll(given)}
 *     <td>{@code delete from link where tag_id = ? and item_id = any (?) returning item_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from link where tag_id = ?}
 * <tr><td>{@code contains(item)}
 *     <td>{@code select exists (select 1 from link where tag_id = ? and item_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from link join item on item_id = item.id where tag_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select tag_id, item_id, ... from link join item on item_id = item.id where tag_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select item_id from link where tag_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from link where tag_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from link where tag_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class TagGivenProxy
        extends RelationProxy<Item, Long, ItemTable, ItemValues, Link, LinkTable, LinkValues, TagGivenProxy.Query> {
    /** How the relation goes by {@code link}. */
    static final dev.throughline.generated.Link<Long, Item, Link, Query> LINK = new dev.throughline.generated.Link<>(
            "Tag.given",
            LinkTable.MODEL_TYPE,
            LinkTable.Keys.TAG,
            LinkTable.Keys.ITEM,
            Query::new);

    private TagGivenProxy(DSLContext dsl, Long tagId) {
        super(dsl, tagId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tag the row, which has been written before
     */
    public static TagGivenProxy of(DSLContext dsl, Tag tag) {
        return new TagGivenProxy(dsl, TagTable.MODEL_TYPE.requireKey(tag));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tagId the row's key
     */
    public static TagGivenProxy of(DSLContext dsl, Long tagId) {
        return new TagGivenProxy(dsl, tagId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param tag the table of this end, aliased or a path itself
     */
    public static ItemTable.Several<LinkTable, Void> given(TagTable tag) {
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
    public static Map<Long, List<Linked<Item, Link>>> links(
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
            extends LinkedQuerySet<Item, Long, ItemTable, ItemValues, Link, LinkTable, LinkValues, Query> {
        private Query(QueryState<Item> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Item> state) {
            return new Query(state);
        }
    }
}
