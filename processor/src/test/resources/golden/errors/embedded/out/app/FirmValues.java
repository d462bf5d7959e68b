package app;

import static app.FirmTable.FIRM;

import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link Firm}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class FirmValues extends Values<FirmValues> {
    /** No values yet. */
    public FirmValues() {}

    /**
     * {@code id bigint not null}: {@link Firm#id()}.
     *
     * @param id the value
     * @return these values
     */
    public FirmValues id(Long id) {
        return set(FIRM.ID, id);
    }

    /**
     * {@code span_low integer not null, span_high integer not null}: {@link Firm#span()}.
     *
     * @param span all of it
     * @return these values
     */
    FirmValues span(Firm.Span span) {
        return set(FIRM.SPAN_LOW, span, Firm.Span::low)
                .set(FIRM.SPAN_HIGH, span, Firm.Span::high);
    }

    /**
     * {@code home_or_low integer, home_or_high integer}: {@link Firm#homeOr()}.
     *
     * @param homeOr all of it
     * @return these values
     */
    FirmValues homeOr(Firm. @Nullable Span homeOr) {
        return set(FIRM.HOME_OR_LOW, homeOr, Firm.Span::low)
                .set(FIRM.HOME_OR_HIGH, homeOr, Firm.Span::high);
    }

    /**
     * {@code low integer not null, high integer not null}: {@link Firm#twice()}.
     *
     * @param twice all of it
     * @return these values
     */
    FirmValues twice(Firm.Span twice) {
        return set(FIRM.TWICE_LOW, twice, Firm.Span::low)
                .set(FIRM.TWICE_HIGH, twice, Firm.Span::high);
    }

    /**
     * {@code low integer not null}: {@link Firm#low()}.
     *
     * @param low the value
     * @return these values
     */
    public FirmValues low(int low) {
        return set(FIRM.LOW, low);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static FirmValues of(Firm model) {
        return new FirmValues()
                .given(FIRM.ID, model.id())
                .span(model.span())
                .homeOr(model.homeOr())
                .twice(model.twice())
                .set(FIRM.LOW, model.low());
    }
}
