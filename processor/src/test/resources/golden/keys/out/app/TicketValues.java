package app;

import static app.TicketTable.TICKET;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Ticket}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class TicketValues extends Values<TicketValues> {
    /** No values yet. */
    public TicketValues() {}

    /**
     * {@code seat_line integer not null, seat_place varchar(4) not null}: {@link Ticket#seat()}.
     *
     * @param seat the row, which has been written before
     * @return these values
     */
    public TicketValues seat(Seat seat) {
        return setRow(TicketTable.Keys.SEAT, seat);
    }

    /**
     * {@code seat_line integer not null, seat_place varchar(4) not null}: {@link Ticket#seat()}.
     *
     * @param seat the row, loaded or not
     * @return these values
     */
    public TicketValues seat(Ref<Seat, SeatKey> seat) {
        return setRef(TicketTable.Keys.SEAT, seat);
    }

    /**
     * {@code seat_line integer not null, seat_place varchar(4) not null}: {@link Ticket#seat()}.
     *
     * @param seatId the row's key
     * @return these values
     */
    public TicketValues seatId(SeatKey seatId) {
        return set(TicketTable.Keys.SEAT, seatId);
    }

    /**
     * {@code play_id bigint not null}: {@link Ticket#play()}.
     *
     * @param play the row, which has been written before
     * @return these values
     */
    public TicketValues play(Play play) {
        return setRow(TicketTable.Keys.PLAY, play);
    }

    /**
     * {@code play_id bigint not null}: {@link Ticket#play()}.
     *
     * @param play the row, loaded or not
     * @return these values
     */
    public TicketValues play(Ref<Play, Long> play) {
        return setRef(TicketTable.Keys.PLAY, play);
    }

    /**
     * {@code play_id bigint not null}: {@link Ticket#play()}.
     *
     * @param playId the row's key
     * @return these values
     */
    public TicketValues playId(Long playId) {
        return set(TICKET.PLAY_ID, playId);
    }

    /**
     * {@code price integer not null}: {@link Ticket#price()}.
     *
     * @param price the value
     * @return these values
     */
    public TicketValues price(int price) {
        return set(TICKET.PRICE, price);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static TicketValues of(Ticket model) {
        return new TicketValues()
                .given(TicketTable.Keys.SEAT, key(model.seat()))
                .given(TICKET.PLAY_ID, key(model.play()))
                .set(TICKET.PRICE, model.price());
    }
}
