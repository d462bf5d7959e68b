package app;

import static app.BlogPostTable.BLOG_POST;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link BlogPost}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BlogPostValues extends Values<BlogPostValues> {
    /** No values yet. */
    public BlogPostValues() {}

    /**
     * {@code id bigint not null}: {@link BlogPost#id()}.
     *
     * @param id the value
     * @return these values
     */
    public BlogPostValues id(Long id) {
        return set(BLOG_POST.ID, id);
    }

    /**
     * {@code sortOrder integer not null}: {@link BlogPost#sortOrder()}.
     *
     * @param sortOrder the value
     * @return these values
     */
    public BlogPostValues sortOrder(int sortOrder) {
        return set(BLOG_POST.SORT_ORDER, sortOrder);
    }

    /**
     * {@code kept_as_is varchar(255) not null}: {@link BlogPost#other()}.
     *
     * @param other the value
     * @return these values
     */
    public BlogPostValues other(String other) {
        return set(BLOG_POST.OTHER, other);
    }

    /**
     * {@code firstSeatRowNumber integer not null, firstSeatSeatPlace varchar(255) not null}: {@link
     * BlogPost#firstSeat()}.
     *
     * @param firstSeat the row, which has been written before
     * @return these values
     */
    public BlogPostValues firstSeat(SeatNumber firstSeat) {
        return setRow(BlogPostTable.Keys.FIRST_SEAT, firstSeat);
    }

    /**
     * {@code firstSeatRowNumber integer not null, firstSeatSeatPlace varchar(255) not null}: {@link
     * BlogPost#firstSeat()}.
     *
     * @param firstSeat the row, loaded or not
     * @return these values
     */
    public BlogPostValues firstSeat(Ref<SeatNumber, SeatNumberKey> firstSeat) {
        return setRef(BlogPostTable.Keys.FIRST_SEAT, firstSeat);
    }

    /**
     * {@code firstSeatRowNumber integer not null, firstSeatSeatPlace varchar(255) not null}: {@link
     * BlogPost#firstSeat()}.
     *
     * @param firstSeatId the row's key
     * @return these values
     */
    public BlogPostValues firstSeatId(SeatNumberKey firstSeatId) {
        return set(BlogPostTable.Keys.FIRST_SEAT, firstSeatId);
    }

    /**
     * {@code replyToId bigint not null}: {@link BlogPost#replyTo()}.
     *
     * @param replyTo the row, which has been written before
     * @return these values
     */
    public BlogPostValues replyTo(BlogPost replyTo) {
        return setRow(BlogPostTable.Keys.REPLY_TO, replyTo);
    }

    /**
     * {@code replyToId bigint not null}: {@link BlogPost#replyTo()}.
     *
     * @param replyTo the row, loaded or not
     * @return these values
     */
    public BlogPostValues replyTo(Ref<BlogPost, Long> replyTo) {
        return setRef(BlogPostTable.Keys.REPLY_TO, replyTo);
    }

    /**
     * {@code replyToId bigint not null}: {@link BlogPost#replyTo()}.
     *
     * @param replyToId the row's key
     * @return these values
     */
    public BlogPostValues replyToId(Long replyToId) {
        return set(BLOG_POST.REPLY_TO_ID, replyToId);
    }

    /**
     * {@code activeForFromDay integer not null, activeForToDay integer not null}: {@link BlogPost#activeFor()}.
     *
     * @param activeFor all of it
     * @return these values
     */
    public BlogPostValues activeFor(BlogPost.Span activeFor) {
        return set(BLOG_POST.ACTIVE_FOR_FROM_DAY, activeFor, BlogPost.Span::fromDay)
                .set(BLOG_POST.ACTIVE_FOR_TO_DAY, activeFor, BlogPost.Span::toDay);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static BlogPostValues of(BlogPost model) {
        return new BlogPostValues()
                .given(BLOG_POST.ID, model.id())
                .set(BLOG_POST.SORT_ORDER, model.sortOrder())
                .set(BLOG_POST.OTHER, model.other())
                .given(BlogPostTable.Keys.FIRST_SEAT, key(model.firstSeat()))
                .given(BLOG_POST.REPLY_TO_ID, key(model.replyTo()))
                .activeFor(model.activeFor());
    }
}
