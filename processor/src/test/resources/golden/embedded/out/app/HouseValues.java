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
     * {@code id bigint not null}: {@link House#id}.
     *
     * @param id the value
     * @return these values
     */
    public HouseValues id(Long id) {
        return set(HOUSE.ID, id);
    }

    /**
     * {@code address_street varchar(80) not null, address_zip integer not null, address_note varchar(255)}: {@link
     * House#getAddress()}.
     *
     * @param address all of it
     * @return these values
     */
    public HouseValues address(Address address) {
        return set(HOUSE.ADDRESS_STREET, address, Address::street)
                .set(HOUSE.ADDRESS_CODE, address, Address::code)
                .set(HOUSE.ADDRESS_NOTE, address, Address::note);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static HouseValues of(House model) {
        return new HouseValues()
                .given(HOUSE.ID, model.id)
                .address(model.getAddress());
    }
}
