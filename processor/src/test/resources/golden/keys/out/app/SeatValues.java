package app;

import static app.SeatTable.SEAT;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Seat}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class SeatValues extends Values<SeatValues> {
    /** No values yet. */
    public SeatValues() {}

    /**
     * {@code line integer not null}: {@link Seat#line()}.
     *
     * @param line the value
     * @return these values
     */
    public SeatValues line(int line) {
        return set(SEAT.LINE, line);
    }

    /**
     * {@code place varchar(4) not null}: {@link Seat#place()}.
     *
     * @param place the value
     * @return these values
     */
    public SeatValues place(String place) {
        return set(SEAT.PLACE, place);
    }

    /**
     * {@code label varchar(20)}: {@link Seat#label()}.
     *
     * @param label the value
     * @return these values
     */
    public SeatValues label(@Nullable String label) {
        return set(SEAT.LABEL, label);
    }

    /**
     * {@code behind_line integer, behind_place varchar(4)}: {@link Seat#behind()}.
     *
     * @param behind the row, which has been written before
     * @return these values
     */
    public SeatValues behind(Seat behind) {
        return setRow(SeatTable.Keys.BEHIND, behind);
    }

    /**
     * {@code behind_line integer, behind_place varchar(4)}: {@link Seat#behind()}.
     *
     * @param behind the row, loaded or not
     * @return these values
     */
    public SeatValues behind(Ref<Seat, SeatKey> behind) {
        return setRef(SeatTable.Keys.BEHIND, behind);
    }

    /**
     * {@code behind_line integer, behind_place varchar(4)}: {@link Seat#behind()}.
     *
     * @param behindId the row's key
     * @return these values
     */
    public SeatValues behindId(@Nullable SeatKey behindId) {
        return set(SeatTable.Keys.BEHIND, behindId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static SeatValues of(Seat model) {
        return new SeatValues()
                .set(SEAT.LINE, model.line())
                .given(SEAT.PLACE, model.place())
                .set(SEAT.LABEL, model.label())
                .given(SeatTable.Keys.BEHIND, key(model.behind()));
    }
}
