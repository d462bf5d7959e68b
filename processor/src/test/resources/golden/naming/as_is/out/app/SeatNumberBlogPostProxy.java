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
 * The blogPost of one {@link SeatNumber}: {@link BlogPost#seatNumbers()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(blogPost)}
 *     <td>{@code insert into BlogPostSeatNumber (seatNumberRowNumber, seatNumberSeatPlace, blogPostId) values (?, ?, ?)
 *         on conflict (seatNumberRowNumber, seatNumberSeatPlace, blogPostId) do nothing}
 * <tr><td>{@code addAll(blogPost)}
 *     <td>{@code insert into BlogPostSeatNumber (seatNumberRowNumber, seatNumberSeatPlace, blogPostId) select ?, ?, k0
 *         from unnest(...) as given (k0) where true on conflict (seatNumberRowNumber, seatNumberSeatPlace, blogPostId)
 *         do nothing returning seatNumberRowNumber, seatNumberSeatPlace, blogPostId}
 * <tr><td>{@code put(blogPost, link -> ...)}
 *     <td>{@code insert into BlogPostSeatNumber (seatNumberRowNumber, seatNumberSeatPlace, blogPostId, ...) values (?,
 *         ?, ?, ...) on conflict (seatNumberRowNumber, seatNumberSeatPlace, blogPostId) do nothing}
 *     <br>where that is linked, {@code update BlogPostSeatNumber set ... where seatNumberRowNumber = ? and
 *         seatNumberSeatPlace = ? and blogPostId = ? and ...}
 * <tr><td>{@code set(blogPost)}
 *     <td>{@code select 1 from SeatNumber where rowNumber = ? and seatPlace = ? for no key update}
 *     <br>then {@code with deleted as (delete from BlogPostSeatNumber where seatNumberRowNumber = ? and
 *         seatNumberSeatPlace = ? and not exists (...) returning blogPostId), inserted as (insert into
 *         BlogPostSeatNumber (seatNumberRowNumber, seatNumberSeatPlace, blogPostId) select ?, ?, k0 from unnest(...) as
 *         given (k0) where true on conflict (seatNumberRowNumber, seatNumberSeatPlace, blogPostId) do nothing returning
 *         blogPostId) select ...}
 * <tr><td>{@code toggle(blogPost)}
 *     <td>{@code delete from BlogPostSeatNumber where seatNumberRowNumber = ? and seatNumberSeatPlace = ? and
 *         blogPostId = ?}
 *     <br>where that was not linked, {@code insert into BlogPostSeatNumber (seatNumberRowNumber, seatNumberSeatPlace,
 *         blogPostId) values (?, ?, ?) on conflict (seatNumberRowNumber, seatNumberSeatPlace, blogPostId) do nothing}
 * <tr><td>{@code create(blogPost -> ...)}
 *     <td>{@code insert into BlogPost (...) values (...) returning ...}
 *     <br>then {@code insert into BlogPostSeatNumber (seatNumberRowNumber, seatNumberSeatPlace, blogPostId) values (?,
 *         ?, ?)}
 * <tr><td>{@code remove(blogPost)}
 *     <td>{@code delete from BlogPostSeatNumber where seatNumberRowNumber = ? and seatNumberSeatPlace = ? and
 *         blogPostId = ?}
 * <tr><td>{@code removeAll(blogPost)}
 *     <td>{@code delete from BlogPostSeatNumber where seatNumberRowNumber = ? and seatNumberSeatPlace = ? and
 *         blogPostId = any (?) returning blogPostId}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from BlogPostSeatNumber where seatNumberRowNumber = ? and seatNumberSeatPlace = ?}
 * <tr><td>{@code contains(blogPost)}
 *     <td>{@code select exists (select 1 from BlogPostSeatNumber where seatNumberRowNumber = ? and seatNumberSeatPlace
 *         = ? and blogPostId = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from BlogPostSeatNumber join BlogPost on blogPostId = BlogPost.id where seatNumberRowNumber
 *         = ? and seatNumberSeatPlace = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select seatNumberRowNumber, seatNumberSeatPlace, blogPostId, ... from BlogPostSeatNumber join BlogPost
 *         on blogPostId = BlogPost.id where seatNumberRowNumber = ? and seatNumberSeatPlace = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select blogPostId from BlogPostSeatNumber where seatNumberRowNumber = ? and seatNumberSeatPlace = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from BlogPostSeatNumber where seatNumberRowNumber = ? and seatNumberSeatPlace = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from BlogPostSeatNumber where seatNumberRowNumber = ? and seatNumberSeatPlace
 *         = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatNumberBlogPostProxy
        extends ManyToManyProxy<
                BlogPost, Long, BlogPostTable,
                BlogPostValues, BlogPostSeatNumbersLink, BlogPostSeatNumbersLinkTable,
                BlogPostSeatNumbersLinkValues, SeatNumberBlogPostProxy.Query> {
    /** How the relation goes by {@code BlogPostSeatNumber}. */
    static final Link<SeatNumberKey, BlogPost, BlogPostSeatNumbersLink, Query> LINK = new Link<>(
            "SeatNumber.blogPost",
            BlogPostSeatNumbersLinkTable.MODEL_TYPE,
            BlogPostSeatNumbersLinkTable.Keys.SEAT_NUMBER,
            BlogPostSeatNumbersLinkTable.Keys.BLOG_POST,
            Query::new);

    private SeatNumberBlogPostProxy(DSLContext dsl, SeatNumberKey seatNumberId) {
        super(dsl, seatNumberId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param seatNumber the row, which has been written before
     */
    public static SeatNumberBlogPostProxy of(DSLContext dsl, SeatNumber seatNumber) {
        return new SeatNumberBlogPostProxy(dsl, SeatNumberTable.MODEL_TYPE.requireKey(seatNumber));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param seatNumberId the row's key
     */
    public static SeatNumberBlogPostProxy of(DSLContext dsl, SeatNumberKey seatNumberId) {
        return new SeatNumberBlogPostProxy(dsl, seatNumberId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param seatNumber the table of this end, aliased or a path itself
     */
    public static BlogPostTable.Several<BlogPostSeatNumbersLinkTable, Void> blogPost(
            SeatNumberTable seatNumber) {
        return new BlogPostTable.Several<>(LINK.from(seatNumber));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param seatNumberIds the keys of the rows
     */
    public static Map<SeatNumberKey, List<BlogPost>> all(
            DSLContext dsl, Collection<SeatNumberKey> seatNumberIds) {
        return all(dsl, seatNumberIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param seatNumberIds the keys of the rows
     */
    public static Map<SeatNumberKey, List<Linked<BlogPost, BlogPostSeatNumbersLink>>> links(
            DSLContext dsl, Collection<SeatNumberKey> seatNumberIds) {
        return links(dsl, seatNumberIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param seatNumberIds the keys of the rows
     */
    public static Map<SeatNumberKey, Long> counts(
            DSLContext dsl, Collection<SeatNumberKey> seatNumberIds) {
        return counts(dsl, seatNumberIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<SeatNumberKey, LinkChange<Long>> addAll(
            DSLContext dsl, Map<SeatNumberKey, ? extends Collection<Long>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<SeatNumberKey, LinkChange<Long>> setAll(
            DSLContext dsl, Map<SeatNumberKey, ? extends Collection<Long>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<SeatNumberKey, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<SeatNumberKey, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param seatNumber the other row
     * @return how many links were made
     */
    public int copyFrom(SeatNumber seatNumber) {
        return copyLinks(SeatNumberTable.MODEL_TYPE.requireKey(seatNumber));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param seatNumberId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(SeatNumberKey seatNumberId) {
        return copyLinks(seatNumberId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    BlogPost, Long, BlogPostTable, BlogPostValues,
                    BlogPostSeatNumbersLink, BlogPostSeatNumbersLinkTable, BlogPostSeatNumbersLinkValues, Query> {
        private Query(QueryState<BlogPost> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<BlogPost> state) {
            return new Query(state);
        }
    }
}
