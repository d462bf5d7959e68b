package app.people;

import static app.people.CustomerTable.CUSTOMER;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Customer}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CustomerValues extends Values<CustomerValues> {
    /** No values yet. */
    public CustomerValues() {}

    /**
     * {@code id bigint not null}: {@link Customer#id()}.
     *
     * @param id the value
     * @return these values
     */
    public CustomerValues id(Long id) {
        return set(CUSTOMER.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static CustomerValues of(Customer model) {
        return new CustomerValues()
                .given(CUSTOMER.ID, model.id());
    }
}
