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
 * The reader of one {@link Post}: {@link Reader#posts()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(reader)}
 *     <td>{@code insert into reader_post (post_id, reader_id) values (?, ?) on conflict (post_id, reader_id) do
 *         nothing}
 * <tr><td>{@code addAll(reader)}
 *     <td>{@code insert into reader_post (post_id, reader_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (post_id, reader_id) do nothing returning post_id, reader_id}
 * <tr><td>{@code put(reader, link -> ...)}
 *     <td>{@code insert into reader_post (post_id, reader_id, ...) values (?, ?, ...) on conflict (post_id, reader_id)
 *         do nothing}
 *     <br>where that is linked, {@code update reader_post set ... where post_id = ? and reader_id = ? and ...}
 * <tr><td>{@code set(reader)}
 *     <td>{@code select 1 from post where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from reader_post where post_id = ? and not exists (...) returning
 *         reader_id), inserted as (insert into reader_post (post_id, reader_id) select ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (post_id, reader_id) do nothing returning reader_id) select ...}
 * <tr><td>{@code toggle(reader)}
 *     <td>{@code delete from reader_post where post_id = ? and reader_id = ?}
 *     <br>where that was not linked, {@code insert into reader_post (post_id, reader_id) values (?, ?) on conflict
 *         (post_id, reader_id) do nothing}
 * <tr><td>{@code create(reader -> ...)}
 *     <td>{@code insert into reader (...) values (...) returning ...}
 *     <br>then {@code insert into reader_post (post_id, reader_id) values (?, ?)}
 * <tr><td>{@code remove(reader)}
 *     <td>{@code delete from reader_post where post_id = ? and reader_id = ?}
 * <tr><td>{@code removeAll(reader)}
 *     <td>{@code delete from reader_post where post_id = ? and reader_id = any (?) returning reader_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from reader_post where post_id = ?}
 * <tr><td>{@code contains(reader)}
 *     <td>{@code select exists (select 1 from reader_post where post_id = ? and reader_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from reader_post join reader on reader_id = reader.id where post_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select post_id, reader_id, ... from reader_post join reader on reader_id = reader.id where post_id =
 *         ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select reader_id from reader_post where post_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from reader_post where post_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from reader_post where post_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class PostReaderProxy
        extends ManyToManyProxy<
                Reader, Long, ReaderTable, ReaderValues,
                ReaderPostsLink, ReaderPostsLinkTable, ReaderPostsLinkValues, PostReaderProxy.Query> {
    /** How the relation goes by {@code reader_post}. */
    static final Link<Long, Reader, ReaderPostsLink, Query> LINK = new Link<>(
            "Post.reader",
            ReaderPostsLinkTable.MODEL_TYPE,
            ReaderPostsLinkTable.Keys.POST,
            ReaderPostsLinkTable.Keys.READER,
            Query::new);

    private PostReaderProxy(DSLContext dsl, Long postId) {
        super(dsl, postId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param post the row, which has been written before
     */
    static PostReaderProxy of(DSLContext dsl, Post post) {
        return new PostReaderProxy(dsl, PostTable.MODEL_TYPE.requireKey(post));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param postId the row's key
     */
    static PostReaderProxy of(DSLContext dsl, Long postId) {
        return new PostReaderProxy(dsl, postId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param post the table of this end, aliased or a path itself
     */
    static ReaderTable.Several<ReaderPostsLinkTable, Void> reader(PostTable post) {
        return new ReaderTable.Several<>(LINK.from(post));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param postIds the keys of the rows
     */
    static Map<Long, List<Reader>> all(DSLContext dsl, Collection<Long> postIds) {
        return all(dsl, postIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param postIds the keys of the rows
     */
    static Map<Long, List<Linked<Reader, ReaderPostsLink>>> links(
            DSLContext dsl, Collection<Long> postIds) {
        return links(dsl, postIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param postIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> postIds) {
        return counts(dsl, postIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<Long>> addAll(
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
    static Map<Long, LinkChange<Long>> setAll(
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
    static Map<Long, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param post the other row
     * @return how many links were made
     */
    int copyFrom(Post post) {
        return copyLinks(PostTable.MODEL_TYPE.requireKey(post));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param postId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long postId) {
        return copyLinks(postId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Reader, Long, ReaderTable, ReaderValues,
                    ReaderPostsLink, ReaderPostsLinkTable, ReaderPostsLinkValues, Query> {
        private Query(QueryState<Reader> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Reader> state) {
            return new Query(state);
        }
    }
}
