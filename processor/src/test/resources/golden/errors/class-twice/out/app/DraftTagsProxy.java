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
 * The tags of one {@link Draft}: {@link Draft#tags()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(tag)}
 *     <td>{@code insert into posts_tags (draft_id, tag_id) values (?, ?) on conflict (draft_id, tag_id) do nothing}
 * <tr><td>{@code addAll(tags)}
 *     <td>{@code insert into posts_tags (draft_id, tag_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (draft_id, tag_id) do nothing returning draft_id, tag_id}
 * <tr><td>{@code put(tag, link -> ...)}
 *     <td>{@code insert into posts_tags (draft_id, tag_id, ...) values (?, ?, ...) on conflict (draft_id, tag_id) do
 *         nothing}
 *     <br>where that is linked, {@code update posts_tags set ... where draft_id = ? and tag_id = ? and ...}
 * <tr><td>{@code set(tags)}
 *     <td>{@code select 1 from posts where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from posts_tags where draft_id = ? and not exists (...) returning
 *         tag_id), inserted as (insert into posts_tags (draft_id, tag_id) select ?, k0 from unnest(...) as given (k0)
 *         where true on conflict (draft_id, tag_id) do nothing returning tag_id) select ...}
 * <tr><td>{@code toggle(tag)}
 *     <td>{@code delete from posts_tags where draft_id = ? and tag_id = ?}
 *     <br>where that was not linked, {@code insert into posts_tags (draft_id, tag_id) values (?, ?) on conflict
 *         (draft_id, tag_id) do nothing}
 * <tr><td>{@code create(tag -> ...)}
 *     <td>{@code insert into tags (...) values (...) returning ...}
 *     <br>then {@code insert into posts_tags (draft_id, tag_id) values (?, ?)}
 * <tr><td>{@code remove(tag)}
 *     <td>{@code delete from posts_tags where draft_id = ? and tag_id = ?}
 * <tr><td>{@code removeAll(tags)}
 *     <td>{@code delete from posts_tags where draft_id = ? and tag_id = any (?) returning tag_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from posts_tags where draft_id = ?}
 * <tr><td>{@code contains(tag)}
 *     <td>{@code select exists (select 1 from posts_tags where draft_id = ? and tag_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from posts_tags join tags on tag_id = tags.id where draft_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select draft_id, tag_id, ... from posts_tags join tags on tag_id = tags.id where draft_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select tag_id from posts_tags where draft_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from posts_tags where draft_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from posts_tags where draft_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class DraftTagsProxy
        extends ManyToManyProxy<
                Tag, Long, TagTable, TagValues,
                DraftTagsLink, DraftTagsLinkTable, DraftTagsLinkValues, DraftTagsProxy.Query> {
    /** How the relation goes by {@code posts_tags}. */
    static final Link<Long, Tag, DraftTagsLink, Query> LINK = new Link<>(
            "Draft.tags",
            DraftTagsLinkTable.MODEL_TYPE,
            DraftTagsLinkTable.Keys.DRAFT,
            DraftTagsLinkTable.Keys.TAG,
            Query::new);

    private DraftTagsProxy(DSLContext dsl, Long draftId) {
        super(dsl, draftId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param draft the row, which has been written before
     */
    public static DraftTagsProxy of(DSLContext dsl, Draft draft) {
        return new DraftTagsProxy(dsl, DraftTable.MODEL_TYPE.requireKey(draft));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param draftId the row's key
     */
    public static DraftTagsProxy of(DSLContext dsl, Long draftId) {
        return new DraftTagsProxy(dsl, draftId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param draft the table of this end, aliased or a path itself
     */
    public static TagTable.Several<DraftTagsLinkTable, Query> tags(DraftTable draft) {
        return new TagTable.Several<>(LINK.from(draft));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param draftIds the keys of the rows
     */
    public static Map<Long, List<Tag>> all(DSLContext dsl, Collection<Long> draftIds) {
        return all(dsl, draftIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param draftIds the keys of the rows
     */
    public static Map<Long, List<Linked<Tag, DraftTagsLink>>> links(
            DSLContext dsl, Collection<Long> draftIds) {
        return links(dsl, draftIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param draftIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> draftIds) {
        return counts(dsl, draftIds, LINK);
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
     * @param draft the other row
     * @return how many links were made
     */
    public int copyFrom(Draft draft) {
        return copyLinks(DraftTable.MODEL_TYPE.requireKey(draft));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param draftId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long draftId) {
        return copyLinks(draftId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Tag, Long, TagTable, TagValues, DraftTagsLink, DraftTagsLinkTable, DraftTagsLinkValues, Query> {
        private Query(QueryState<Tag> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Tag> state) {
            return new Query(state);
        }
    }
}
