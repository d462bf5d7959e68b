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
 * The tags of one {@link Blank}: {@link Blank#tags()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(tag)}
 *     <td>{@code insert into blank_tags (blank_id, tag_id) values (?, ?) on conflict (blank_id, tag_id) do nothing}
 * <tr><td>{@code addAll(tags)}
 *     <td>{@code insert into blank_tags (blank_id, tag_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (blank_id, tag_id) do nothing returning blank_id, tag_id}
 * <tr><td>{@code put(tag, link -> ...)}
 *     <td>{@code insert into blank_tags (blank_id, tag_id, ...) values (?, ?, ...) on conflict (blank_id, tag_id) do
 *         nothing}
 *     <br>where that is linked, {@code update blank_tags set ... where blank_id = ? and tag_id = ? and ...}
 * <tr><td>{@code set(tags)}
 *     <td>{@code select 1 from blank where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from blank_tags where blank_id = ? and not exists (...) returning
 *         tag_id), inserted as (insert into blank_tags (blank_id, tag_id) select ?, k0 from unnest(...) as given (k0)
 *         where true on conflict (blank_id, tag_id) do nothing returning tag_id) select ...}
 * <tr><td>{@code toggle(tag)}
 *     <td>{@code delete from blank_tags where blank_id = ? and tag_id = ?}
 *     <br>where that was not linked, {@code insert into blank_tags (blank_id, tag_id) values (?, ?) on conflict
 *         (blank_id, tag_id) do nothing}
 * <tr><td>{@code create(tag -> ...)}
 *     <td>{@code insert into tags (...) values (...) returning ...}
 *     <br>then {@code insert into blank_tags (blank_id, tag_id) values (?, ?)}
 * <tr><td>{@code remove(tag)}
 *     <td>{@code delete from blank_tags where blank_id = ? and tag_id = ?}
 * <tr><td>{@code removeAll(tags)}
 *     <td>{@code delete from blank_tags where blank_id = ? and tag_id = any (?) returning tag_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from blank_tags where blank_id = ?}
 * <tr><td>{@code contains(tag)}
 *     <td>{@code select exists (select 1 from blank_tags where blank_id = ? and tag_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from blank_tags join tags on tag_id = tags.id where blank_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select blank_id, tag_id, ... from blank_tags join tags on tag_id = tags.id where blank_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select tag_id from blank_tags where blank_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from blank_tags where blank_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from blank_tags where blank_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BlankTagsProxy
        extends ManyToManyProxy<
                Tag, Long, TagTable, TagValues,
                BlankTagsLink, BlankTagsLinkTable, BlankTagsLinkValues, BlankTagsProxy.Query> {
    /** How the relation goes by {@code blank_tags}. */
    static final Link<Long, Tag, BlankTagsLink, Query> LINK = new Link<>(
            "Blank.tags",
            BlankTagsLinkTable.MODEL_TYPE,
            BlankTagsLinkTable.Keys.BLANK,
            BlankTagsLinkTable.Keys.TAG,
            Query::new);

    private BlankTagsProxy(DSLContext dsl, Long blankId) {
        super(dsl, blankId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param blank the row, which has been written before
     */
    public static BlankTagsProxy of(DSLContext dsl, Blank blank) {
        return new BlankTagsProxy(dsl, BlankTable.MODEL_TYPE.requireKey(blank));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param blankId the row's key
     */
    public static BlankTagsProxy of(DSLContext dsl, Long blankId) {
        return new BlankTagsProxy(dsl, blankId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param blank the table of this end, aliased or a path itself
     */
    public static TagTable.Several<BlankTagsLinkTable, Query> tags(BlankTable blank) {
        return new TagTable.Several<>(LINK.from(blank));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param blankIds the keys of the rows
     */
    public static Map<Long, List<Tag>> all(DSLContext dsl, Collection<Long> blankIds) {
        return all(dsl, blankIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param blankIds the keys of the rows
     */
    public static Map<Long, List<Linked<Tag, BlankTagsLink>>> links(
            DSLContext dsl, Collection<Long> blankIds) {
        return links(dsl, blankIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param blankIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> blankIds) {
        return counts(dsl, blankIds, LINK);
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
     * @param blank the other row
     * @return how many links were made
     */
    public int copyFrom(Blank blank) {
        return copyLinks(BlankTable.MODEL_TYPE.requireKey(blank));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param blankId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long blankId) {
        return copyLinks(blankId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Tag, Long, TagTable, TagValues, BlankTagsLink, BlankTagsLinkTable, BlankTagsLinkValues, Query> {
        private Query(QueryState<Tag> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Tag> state) {
            return new Query(state);
        }
    }
}
