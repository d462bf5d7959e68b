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
 *     <td>{@code insert into BlogPostSeatNumber (blogPostId, seatNumberRowNumber, seatNumberSeatPlace) values (?, ?, ?)
 *         on conflict (blogPostId, seatNumberRowNumber, seatNumberSeatPlace) do nothing}
 * <tr><td>{@code addAll(seatNumbers)}
 *     <td>{@code insert into BlogPostSeatNumber (blogPostId, seatNumberRowNumber, seatNumberSeatPlace) select ?, k0, k1
 *         from unnest(...) as given (k0, k1) where true on conflict (blogPostId, seatNumberRowNumber,
 *         seatNumberSeatPlace) do nothing returning blogPostId, seatNumberRowNumber, seatNumberSeatPlace}
 * <tr><td>{@code put(seatNumber, link -> ...)}
 *     <td>{@code insert into BlogPostSeatNumber (blogPostId, seatNumberRowNumber, seatNumberSeatPlace, ...) values (?,
 *         ?, ?, ...) on conflict (blogPostId, seatNumberRowNumber, seatNumberSeatPlace) do nothing}
 *     <br>where that is linked, {@code update BlogPostSeatNumber set ... where blogPostId = ? and seatNumberRowNumber =
 *         ? and seatNumberSeatPlace = ? and ...}
 * <tr><td>{@code set(seatNumbers)}
 *     <td>{@code select 1 from BlogPost where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from BlogPostSeatNumber where blogPostId = ? and not exists (...)
 *         returning seatNumberRowNumber, seatNumberSeatPlace), inserted as (insert into BlogPostSeatNumber (blogPostId,
 *         seatNumberRowNumber, seatNumberSeatPlace) select ?, k0, k1 from unnest(...) as given (k0, k1) where true on
 *         conflict (blogPostId, seatNumberRowNumber, seatNumberSeatPlace) do nothing returning seatNumberRowNumber,
 *         seatNumberSeatPlace) select ...}
 * <tr><td>{@code toggle(seatNumber)}
 *     <td>{@code delete from BlogPostSeatNumber where blogPostId = ? and seatNumberRowNumber = ? and
 *         seatNumberSeatPlace = ?}
 *     <br>where that was not linked, {@code insert into BlogPostSeatNumber (blogPostId, seatNumberRowNumber,
 *         seatNumberSeatPlace) values (?, ?, ?) on conflict (blogPostId, seatNumberRowNumber, seatNumberSeatPlace) do
 *         nothing}
 * <tr><td>{@code create(seatNumber -> ...)}
 *     <td>{@code insert into SeatNumber (...) values (...) returning ...}
 *     <br>then {@code insert into BlogPostSeatNumber (blogPostId, seatNumberRowNumber, seatNumberSeatPlace) values (?,
 *         ?, ?)}
 * <tr><td>{@code remove(seatNumber)}
 *     <td>{@code delete from BlogPostSeatNumber where blogPostId = ? and seatNumberRowNumber = ? and
 *         seatNumberSeatPlace = ?}
 * <tr><td>{@code removeAll(seatNumbers)}
 *     <td>{@code delete from BlogPostSeatNumber where blogPostId = ? and (seatNumberRowNumber, seatNumberSeatPlace) in
 *         (select k0, k1 from unnest(...) as given (k0, k1)) returning seatNumberRowNumber, seatNumberSeatPlace}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from BlogPostSeatNumber where blogPostId = ?}
 * <tr><td>{@code contains(seatNumber)}
 *     <td>{@code select exists (select 1 from BlogPostSeatNumber where blogPostId = ? and seatNumberRowNumber = ? and
 *         seatNumberSeatPlace = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from BlogPostSeatNumber join SeatNumber on seatNumberRowNumber = SeatNumber.rowNumber and
 *         seatNumberSeatPlace = SeatNumber.seatPlace where blogPostId = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select blogPostId, seatNumberRowNumber, seatNumberSeatPlace, ... from BlogPostSeatNumber join
 *         SeatNumber on seatNumberRowNumber = SeatNumber.rowNumber and seatNumberSeatPlace = SeatNumber.seatPlace where
 *         blogPostId = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select seatNumberRowNumber, seatNumberSeatPlace from BlogPostSeatNumber where blogPostId = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from BlogPostSeatNumber where blogPostId = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from BlogPostSeatNumber where blogPostId = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BlogPostSeatNumbersProxy
        extends ManyToManyProxy<
                SeatNumber, SeatNumberKey, SeatNumberTable,
                SeatNumberValues, BlogPostSeatNumbersLink, BlogPostSeatNumbersLinkTable,
                BlogPostSeatNumbersLinkValues, BlogPostSeatNumbersProxy.Query> {
    /** How the relation goes by {@code BlogPostSeatNumber}. */
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
