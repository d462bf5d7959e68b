package app;

import static app.SeatPlaysLinkTable.SEAT_PLAYS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link SeatPlaysLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatPlaysLinkValues extends Values<SeatPlaysLinkValues> {
    /** No values yet. */
    public SeatPlaysLinkValues() {}

    /**
     * {@code seat_line integer not null, seat_place varchar(4) not null}: {@link SeatPlaysLink#seat()}.
     *
     * @param seat the row, which has been written before
     * @return these values
     */
    public SeatPlaysLinkValues seat(Seat seat) {
        return setRow(SeatPlaysLinkTable.Keys.SEAT, seat);
    }

    /**
     * {@code seat_line integer not null, seat_place varchar(4) not null}: {@link SeatPlaysLink#seat()}.
     *
     * @param seat the row, loaded or not
     * @return these values
     */
    public SeatPlaysLinkValues seat(Ref<Seat, SeatKey> seat) {
        return setRef(SeatPlaysLinkTable.Keys.SEAT, seat);
    }

    /**
     * {@code seat_line integer not null, seat_place varchar(4) not null}: {@link SeatPlaysLink#seat()}.
     *
     * @param seatId the row's key
     * @return these values
     */
    public SeatPlaysLinkValues seatId(SeatKey seatId) {
        return set(SeatPlaysLinkTable.Keys.SEAT, seatId);
    }

    /**
     * {@code play_id bigint not null}: {@link SeatPlaysLink#play()}.
     *
     * @param play the row, which has been written before
     * @return these values
     */
    public SeatPlaysLinkValues play(Play play) {
        return setRow(SeatPlaysLinkTable.Keys.PLAY, play);
    }

    /**
     * {@code play_id bigint not null}: {@link SeatPlaysLink#play()}.
     *
     * @param play the row, loaded or not
     * @return these values
     */
    public SeatPlaysLinkValues play(Ref<Play, Long> play) {
        return setRef(SeatPlaysLinkTable.Keys.PLAY, play);
    }

    /**
     * {@code play_id bigint not null}: {@link SeatPlaysLink#play()}.
     *
     * @param playId the row's key
     * @return these values
     */
    public SeatPlaysLinkValues playId(Long playId) {
        return set(SEAT_PLAYS_LINK.PLAY_ID, playId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static SeatPlaysLinkValues of(SeatPlaysLink model) {
        return new SeatPlaysLinkValues()
                .given(SeatPlaysLinkTable.Keys.SEAT, key(model.seat()))
                .given(SEAT_PLAYS_LINK.PLAY_ID, key(model.play()));
    }
}
