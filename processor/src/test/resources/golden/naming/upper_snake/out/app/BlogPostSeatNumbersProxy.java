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
 * The seatNumbers of one {@link BlogPost}: {@link BlogPost#seatNumbers()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(seatNumber)}
 *     <td>{@code insert into BLOG_POST_SEAT_NUMBER (BLOG_POST_ID, SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE)
 *         values (?, ?, ?) on conflict (BLOG_POST_ID, SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE) do nothing}
 * <tr><td>{@code addAll(seatNumbers)}
 *     <td>{@code insert into BLOG_POST_SEAT_NUMBER (BLOG_POST_ID, SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE)
 *         select ?, k0, k1 from unnest(...) as given (k0, k1) where true on conflict (BLOG_POST_ID,
 *         SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE) do nothing returning BLOG_POST_ID, SEAT_NUMBER_ROW_NUMBER,
 *         SEAT_NUMBER_SEAT_PLACE}
 * <tr><td>{@code put(seatNumber, link -> ...)}
 *     <td>{@code insert into BLOG_POST_SEAT_NUMBER (BLOG_POST_ID, SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE, ...)
 *         values (?, ?, ?, ...) on conflict (BLOG_POST_ID, SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE) do nothing}
 *     <br>where that is linked, {@code update BLOG_POST_SEAT_NUMBER set ... where BLOG_POST_ID = ? and
 *         SEAT_NUMBER_ROW_NUMBER = ? and SEAT_NUMBER_SEAT_PLACE = ? and ...}
 * <tr><td>{@code set(seatNumbers)}
 *     <td>{@code select 1 from BLOG_POST where ID = ? for no key update}
 *     <br>then {@code with deleted as (delete from BLOG_POST_SEAT_NUMBER where BLOG_POST_ID = ? and not exists (...)
 *         returning SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE), inserted as (insert into BLOG_POST_SEAT_NUMBER
 *         (BLOG_POST_ID, SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE) select ?, k0, k1 from unnest(...) as given
 *         (k0, k1) where true on conflict (BLOG_POST_ID, SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE) do nothing
 *         returning SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE) select ...}
 * <tr><td>{@code toggle(seatNumber)}
 *     <td>{@code delete from BLOG_POST_SEAT_NUMBER where BLOG_POST_ID = ? and SEAT_NUMBER_ROW_NUMBER = ? and
 *         SEAT_NUMBER_SEAT_PLACE = ?}
 *     <br>where that was not linked, {@code insert into BLOG_POST_SEAT_NUMBER (BLOG_POST_ID, SEAT_NUMBER_ROW_NUMBER,
 *         SEAT_NUMBER_SEAT_PLACE) values (?, ?, ?) on conflict (BLOG_POST_ID, SEAT_NUMBER_ROW_NUMBER,
 *         SEAT_NUMBER_SEAT_PLACE) do nothing}
 * <tr><td>{@code create(seatNumber -> ...)}
 *     <td>{@code insert into SEAT_NUMBER (...) values (...) returning ...}
 *     <br>then {@code insert into BLOG_POST_SEAT_NUMBER (BLOG_POST_ID, SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE)
 *         values (?, ?, ?)}
 * <tr><td>{@code remove(seatNumber)}
 *     <td>{@code delete from BLOG_POST_SEAT_NUMBER where BLOG_POST_ID = ? and SEAT_NUMBER_ROW_NUMBER = ? and
 *         SEAT_NUMBER_SEAT_PLACE = ?}
 * <tr><td>{@code removeAll(seatNumbers)}
 *     <td>{@code delete from BLOG_POST_SEAT_NUMBER where BLOG_POST_ID = ? and (SEAT_NUMBER_ROW_NUMBER,
 *         SEAT_NUMBER_SEAT_PLACE) in (select k0, k1 from unnest(...) as given (k0, k1)) returning
 *         SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from BLOG_POST_SEAT_NUMBER where BLOG_POST_ID = ?}
 * <tr><td>{@code contains(seatNumber)}
 *     <td>{@code select exists (select 1 from BLOG_POST_SEAT_NUMBER where BLOG_POST_ID = ? and SEAT_NUMBER_ROW_NUMBER =
 *         ? and SEAT_NUMBER_SEAT_PLACE = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from BLOG_POST_SEAT_NUMBER join SEAT_NUMBER on SEAT_NUMBER_ROW_NUMBER =
 *         SEAT_NUMBER.ROW_NUMBER and SEAT_NUMBER_SEAT_PLACE = SEAT_NUMBER.SEAT_PLACE where BLOG_POST_ID = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select BLOG_POST_ID, SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE, ... from BLOG_POST_SEAT_NUMBER
 *         join SEAT_NUMBER on SEAT_NUMBER_ROW_NUMBER = SEAT_NUMBER.ROW_NUMBER and SEAT_NUMBER_SEAT_PLACE =
 *         SEAT_NUMBER.SEAT_PLACE where BLOG_POST_ID = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE from BLOG_POST_SEAT_NUMBER where BLOG_POST_ID =
 *         ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from BLOG_POST_SEAT_NUMBER where BLOG_POST_ID = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from BLOG_POST_SEAT_NUMBER where BLOG_POST_ID = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BlogPostSeatNumbersProxy
        extends ManyToManyProxy<
                SeatNumber, SeatNumberKey, SeatNumberTable,
                SeatNumberValues, BlogPostSeatNumbersLink, BlogPostSeatNumbersLinkTable,
                BlogPostSeatNumbersLinkValues, BlogPostSeatNumbersProxy.Query> {
    /** How the relation goes by {@code BLOG_POST_SEAT_NUMBER}. */
    static final Link<Long, SeatNumber, BlogPostSeatNumbersLink, Query> LINK = new Link<>(
            "BlogPost.seatNumbers",
            BlogPostSeatNumbersLinkTable.MODEL_TYPE,
            BlogPostSeatNumbersLinkTable.Keys.BLOG_POST,
            BlogPostSeatNumbersLinkTable.Keys.SEAT_NUMBER,
            Query::new);

    private BlogPostSeatNumbersProxy(DSLContext dsl, Long blogPostId) {
        super(dsl, blogPostId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param blogPost the row, which has been written before
     */
    public static BlogPostSeatNumbersProxy of(DSLContext dsl, BlogPost blogPost) {
        return new BlogPostSeatNumbersProxy(dsl, BlogPostTable.MODEL_TYPE.requireKey(blogPost));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param blogPostId the row's key
     */
    public static BlogPostSeatNumbersProxy of(DSLContext dsl, Long blogPostId) {
        return new BlogPostSeatNumbersProxy(dsl, blogPostId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param blogPost the table of this end, aliased or a path itself
     */
    public static SeatNumberTable.Several<BlogPostSeatNumbersLinkTable, Query> seatNumbers(
            BlogPostTable blogPost) {
        return new SeatNumberTable.Several<>(LINK.from(blogPost));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param blogPostIds the keys of the rows
     */
    public static Map<Long, List<SeatNumber>> all(DSLContext dsl, Collection<Long> blogPostIds) {
        return all(dsl, blogPostIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param blogPostIds the keys of the rows
     */
    public static Map<Long, List<Linked<SeatNumber, BlogPostSeatNumbersLink>>> links(
            DSLContext dsl, Collection<Long> blogPostIds) {
        return links(dsl, blogPostIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param blogPostIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> blogPostIds) {
        return counts(dsl, blogPostIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<SeatNumberKey>> addAll(
            DSLContext dsl, Map<Long, ? extends Collection<SeatNumberKey>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<SeatNumberKey>> setAll(
            DSLContext dsl, Map<Long, ? extends Collection<SeatNumberKey>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<SeatNumberKey>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<SeatNumberKey>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param blogPost the other row
     * @return how many links were made
     */
    public int copyFrom(BlogPost blogPost) {
        return copyLinks(BlogPostTable.MODEL_TYPE.requireKey(blogPost));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param blogPostId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long blogPostId) {
        return copyLinks(blogPostId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    SeatNumber, SeatNumberKey, SeatNumberTable, SeatNumberValues,
                    BlogPostSeatNumbersLink, BlogPostSeatNumbersLinkTable, BlogPostSeatNumbersLinkValues, Query> {
        private Query(QueryState<SeatNumber> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<SeatNumber> state) {
            return new Query(state);
        }
    }
}
