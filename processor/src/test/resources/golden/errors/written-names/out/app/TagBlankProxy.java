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
 * The blank of one {@link Tag}: {@link Blank#tags()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(blank)}
 *     <td>{@code insert into blank_tags (tag_id, blank_id) values (?, ?) on conflict (tag_id, blank_id) do nothing}
 * <tr><td>{@code addAll(blank)}
 *     <td>{@code insert into blank_tags (tag_id, blank_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (tag_id, blank_id) do nothing returning tag_id, blank_id}
 * <tr><td>{@code put(blank, link -> ...)}
 *     <td>{@code insert into blank_tags (tag_id, blank_id, ...) values (?, ?, ...) on conflict (tag_id, blank_id) do
 *         nothing}
 *     <br>where that is linked, {@code update blank_tags set ... where tag_id = ? and blank_id = ? and ...}
 * <tr><td>{@code set(blank)}
 *     <td>{@code select 1 from tags where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from blank_tags where tag_id = ? and not exists (...) returning
 *         blank_id), inserted as (insert into blank_tags (tag_id, blank_id) select ?, k0 from unnest(...) as given (k0)
 *         where true on conflict (tag_id, blank_id) do nothing returning blank_id) select ...}
 * <tr><td>{@code toggle(blank)}
 *     <td>{@code delete from blank_tags where tag_id = ? and blank_id = ?}
 *     <br>where that was not linked, {@code insert into blank_tags (tag_id, blank_id) values (?, ?) on conflict
 *         (tag_id, blank_id) do nothing}
 * <tr><td>{@code create(blank -> ...)}
 *     <td>{@code insert into blank (...) values (...) returning ...}
 *     <br>then {@code insert into blank_tags (tag_id, blank_id) values (?, ?)}
 * <tr><td>{@code remove(blank)}
 *     <td>{@code delete from blank_tags where tag_id = ? and blank_id = ?}
 * <tr><td>{@code removeAll(blank)}
 *     <td>{@code delete from blank_tags where tag_id = ? and blank_id = any (?) returning blank_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from blank_tags where tag_id = ?}
 * <tr><td>{@code contains(blank)}
 *     <td>{@code select exists (select 1 from blank_tags where tag_id = ? and blank_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from blank_tags join blank on blank_id = blank.id where tag_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select tag_id, blank_id, ... from blank_tags join blank on blank_id = blank.id where tag_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select blank_id from blank_tags where tag_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from blank_tags where tag_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from blank_tags where tag_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class TagBlankProxy
        extends ManyToManyProxy<
                Blank, Long, BlankTable, BlankValues,
                BlankTagsLink, BlankTagsLinkTable, BlankTagsLinkValues, TagBlankProxy.Query> {
    /** How the relation goes by {@code blank_tags}. */
    static final Link<Long, Blank, BlankTagsLink, Query> LINK = new Link<>(
            "Tag.blank",
            BlankTagsLinkTable.MODEL_TYPE,
            BlankTagsLinkTable.Keys.TAG,
            BlankTagsLinkTable.Keys.BLANK,
            Query::new);

    private TagBlankProxy(DSLContext dsl, Long tagId) {
        super(dsl, tagId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tag the row, which has been written before
     */
    public static TagBlankProxy of(DSLContext dsl, Tag tag) {
        return new TagBlankProxy(dsl, TagTable.MODEL_TYPE.requireKey(tag));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tagId the row's key
     */
    public static TagBlankProxy of(DSLContext dsl, Long tagId) {
        return new TagBlankProxy(dsl, tagId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param tag the table of this end, aliased or a path itself
     */
    public static BlankTable.Several<BlankTagsLinkTable, Void> blank(TagTable tag) {
        return new BlankTable.Several<>(LINK.from(tag));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    public static Map<Long, List<Blank>> all(DSLContext dsl, Collection<Long> tagIds) {
        return all(dsl, tagIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    public static Map<Long, List<Linked<Blank, BlankTagsLink>>> links(
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
                    Blank, Long, BlankTable, BlankValues,
                    BlankTagsLink, BlankTagsLinkTable, BlankTagsLinkValues, Query> {
        private Query(QueryState<Blank> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Blank> state) {
            return new Query(state);
        }
    }
}
