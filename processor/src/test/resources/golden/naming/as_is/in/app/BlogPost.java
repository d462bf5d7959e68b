package app;

import dev.throughline.Column;
import dev.throughline.Embedded;
import dev.throughline.ForeignKey;
import dev.throughline.Id;
import dev.throughline.Many;
import dev.throughline.ManyToMany;
import dev.throughline.Model;
import dev.throughline.Ref;

/** A case. */
@Model
public record BlogPost(
        @Id Long id,
        int sortOrder,
        @Column(name = "kept_as_is") String other,
        @ForeignKey Ref<SeatNumber, SeatNumberKey> firstSeat,
        @ForeignKey Ref<BlogPost, Long> replyTo,
        @Embedded Span activeFor,
        @ManyToMany Many<SeatNumber> seatNumbers) {
    /** A case. */
    public record Span(int fromDay, int toDay) {}
}
