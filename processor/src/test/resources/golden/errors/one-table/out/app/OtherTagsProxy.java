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
 * The tags of one {@link Other}: {@link Other#tags()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(tag)}
 *     <td>{@code insert into others (other_id, tag_id) values (?, ?) on conflict (other_id, tag_id) do nothing}
 * <tr><td>{@code addAll(tags)}
 *     <td>{@code insert into others (other_id, tag_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (other_id, tag_id) do nothing returning other_id, tag_id}
 * <tr><td>{@code put(tag, link -> ...)}
 *     <td>{@code insert into others (other_id, tag_id, ...) values (?, ?, ...) on conflict (other_id, tag_id) do
 *         nothing}
 *     <br>where that is linked, {@code update others set ... where other_id = ? and tag_id = ? and ...}
 * <tr><td>{@code set(tags)}
 *     <td>{@code select 1 from others where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from others where other_id = ? and not exists (...) returning tag_id),
 *         inserted as (insert into others (other_id, tag_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (other_id, tag_id) do nothing returning tag_id) select ...}
 * <tr><td>{@code toggle(tag)}
 *     <td>{@code delete from others where other_id = ? and tag_id = ?}
 *     <br>where that was not linked, {@code insert into others (other_id, tag_id) values (?, ?) on conflict (other_id,
 *         tag_id) do nothing}
 * <tr><td>{@code create(tag -> ...)}
 *     <td>{@code insert into things (...) values (...) returning ...}
 *     <br>then {@code insert into others (other_id, tag_id) values (?, ?)}
 * <tr><td>{@code remove(tag)}
 *     <td>{@code delete from others where other_id = ? and tag_id = ?}
 * <tr><td>{@code removeAll(tags)}
 *     <td>{@code delete from others where other_id = ? and tag_id = any (?) returning tag_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from others where other_id = ?}
 * <tr><td>{@code contains(tag)}
 *     <td>{@code select exists (select 1 from others where other_id = ? and tag_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from others join things on tag_id = things.id where other_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select other_id, tag_id, ... from others join things on tag_id = things.id where other_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select tag_id from others where other_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from others where other_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from others where other_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class OtherTagsProxy
        extends ManyToManyProxy<Tag, Long, TagTable, TagValues, Bare, BareTable, BareValues, OtherTagsProxy.Query> {
    /** How the relation goes by {@code others}. */
    static final Link<Long, Tag, Bare, Query> LINK = new Link<>(
            "Other.tags",
            BareTable.MODEL_TYPE,
            BareTable.Keys.OTHER,
            BareTable.Keys.TAG,
            Query::new);

    private OtherTagsProxy(DSLContext dsl, Long otherId) {
        super(dsl, otherId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param other the row, which has been written before
     */
    public static OtherTagsProxy of(DSLContext dsl, Other other) {
        return new OtherTagsProxy(dsl, OtherTable.MODEL_TYPE.requireKey(other));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param otherId the row's key
     */
    public static OtherTagsProxy of(DSLContext dsl, Long otherId) {
        return new OtherTagsProxy(dsl, otherId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param other the table of this end, aliased or a path itself
     */
    public static TagTable.Several<BareTable, Query> tags(OtherTable other) {
        return new TagTable.Several<>(LINK.from(other));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param otherIds the keys of the rows
     */
    public static Map<Long, List<Tag>> all(DSLContext dsl, Collection<Long> otherIds) {
        return all(dsl, otherIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param otherIds the keys of the rows
     */
    public static Map<Long, List<Linked<Tag, Bare>>> links(
            DSLContext dsl, Collection<Long> otherIds) {
        return links(dsl, otherIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param otherIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> otherIds) {
        return counts(dsl, otherIds, LINK);
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
     * @param other the other row
     * @return how many links were made
     */
    public int copyFrom(Other other) {
        return copyLinks(OtherTable.MODEL_TYPE.requireKey(other));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param otherId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long otherId) {
        return copyLinks(otherId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<Tag, Long, TagTable, TagValues, Bare, BareTable, BareValues, Query> {
        private Query(QueryState<Tag> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Tag> state) {
            return new Query(state);
        }
    }
}
