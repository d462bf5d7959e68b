package app;

import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code BLOG_POST_SEAT_NUMBER}. To add columns, declare such a model and name it in {@code
 * through}.
 *
 * @param blogPost the {@link BlogPost}
 * @param seatNumber the {@link SeatNumber}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record BlogPostSeatNumbersLink(Ref<BlogPost, Long> blogPost,
        Ref<SeatNumber, SeatNumberKey> seatNumber) {}
