package app;

import static app.BlogPostSeatNumbersLinkTable.BLOG_POST_SEAT_NUMBERS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link BlogPostSeatNumbersLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BlogPostSeatNumbersLinkValues extends Values<BlogPostSeatNumbersLinkValues> {
    /** No values yet. */
    public BlogPostSeatNumbersLinkValues() {}

    /**
     * {@code blogPostId bigint not null}: {@link BlogPostSeatNumbersLink#blogPost()}.
     *
     * @param blogPost the row, which has been written before
     * @return these values
     */
    public BlogPostSeatNumbersLinkValues blogPost(BlogPost blogPost) {
        return setRow(BlogPostSeatNumbersLinkTable.Keys.BLOG_POST, blogPost);
    }

    /**
     * {@code blogPostId bigint not null}: {@link BlogPostSeatNumbersLink#blogPost()}.
     *
     * @param blogPost the row, loaded or not
     * @return these values
     */
    public BlogPostSeatNumbersLinkValues blogPost(Ref<BlogPost, Long> blogPost) {
        return setRef(BlogPostSeatNumbersLinkTable.Keys.BLOG_POST, blogPost);
    }

    /**
     * {@code blogPostId bigint not null}: {@link BlogPostSeatNumbersLink#blogPost()}.
     *
     * @param blogPostId the row's key
     * @return these values
     */
    public BlogPostSeatNumbersLinkValues blogPostId(Long blogPostId) {
        return set(BLOG_POST_SEAT_NUMBERS_LINK.BLOG_POST_ID, blogPostId);
    }

    /**
     * {@code seatNumberRowNumber integer not null, seatNumberSeatPlace varchar(255) not null}: {@link
     * BlogPostSeatNumbersLink#seatNumber()}.
     *
     * @param seatNumber the row, which has been written before
     * @return these values
     */
    public BlogPostSeatNumbersLinkValues seatNumber(SeatNumber seatNumber) {
        return setRow(BlogPostSeatNumbersLinkTable.Keys.SEAT_NUMBER, seatNumber);
    }

    /**
     * {@code seatNumberRowNumber integer not null, seatNumberSeatPlace varchar(255) not null}: {@link
     * BlogPostSeatNumbersLink#seatNumber()}.
     *
     * @param seatNumber the row, loaded or not
     * @return these values
     */
    public BlogPostSeatNumbersLinkValues seatNumber(Ref<SeatNumber, SeatNumberKey> seatNumber) {
        return setRef(BlogPostSeatNumbersLinkTable.Keys.SEAT_NUMBER, seatNumber);
    }

    /**
     * {@code seatNumberRowNumber integer not null, seatNumberSeatPlace varchar(255) not null}: {@link
     * BlogPostSeatNumbersLink#seatNumber()}.
     *
     * @param seatNumberId the row's key
     * @return these values
     */
    public BlogPostSeatNumbersLinkValues seatNumberId(SeatNumberKey seatNumberId) {
        return set(BlogPostSeatNumbersLinkTable.Keys.SEAT_NUMBER, seatNumberId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static BlogPostSeatNumbersLinkValues of(BlogPostSeatNumbersLink model) {
        return new BlogPostSeatNumbersLinkValues()
                .given(BLOG_POST_SEAT_NUMBERS_LINK.BLOG_POST_ID, key(model.blogPost()))
                .given(BlogPostSeatNumbersLinkTable.Keys.SEAT_NUMBER, key(model.seatNumber()));
    }
}
