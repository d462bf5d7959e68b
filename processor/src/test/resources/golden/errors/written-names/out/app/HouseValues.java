package app;

import static app.HouseTable.HOUSE;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link House}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class HouseValues extends Values<HouseValues> {
    /** No values yet. */
    public HouseValues() {}

    /**
     * {@code id bigint not null}: {@link House#id()}.
     *
     * @param id the value
     * @return these values
     */
    public HouseValues id(Long id) {
        return set(HOUSE.ID, id);
    }

    /**
     * {@code `h_`"street" varchar(255) not null, `h_`city varchar(255) not null}: {@link House#home()}.
     *
     * @param home all of it
     * @return these values
     */
    public HouseValues home(Spot home) {
        return set(HOUSE.HOME_STREET, home, Spot::street)
                .set(HOUSE.HOME_CITY, home, Spot::city);
    }

    /**
     * {@code  "street" varchar(255) not null,  city varchar(255) not null}: {@link House#blank()}.
     *
     * @param blank all of it
     * @return these values
     */
    public HouseValues blank(Spot blank) {
        return set(HOUSE.BLANK_STREET, blank, Spot::street)
                .set(HOUSE.BLANK_CITY, blank, Spot::city);
    }

    /**
     * {@code  varchar(255) not null, [city] varchar(255) not null}: {@link House#away()}.
     *
     * @param away all of it
     * @return these values
     */
    public HouseValues away(Spot away) {
        return set(HOUSE.AWAY_STREET, away, Spot::street)
                .set(HOUSE.AWAY_CITY, away, Spot::city);
    }

    /**
     * {@code a_name_that_goes_on_for_longer_than_any_database_would_ever_take"street" varchar(255) not null,
     * a_name_that_goes_on_for_longer_than_any_database_would_ever_takecity varchar(255) not null}: {@link House#far()}.
     *
     * @param far all of it
     * @return these values
     */
    public HouseValues far(Spot far) {
        return set(HOUSE.FAR_STREET, far, Spot::street)
                .set(HOUSE.FAR_CITY, far, Spot::city);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static HouseValues of(House model) {
        return new HouseValues()
                .given(HOUSE.ID, model.id())
                .home(model.home())
                .blank(model.blank())
                .away(model.away())
                .far(model.far());
    }
}
