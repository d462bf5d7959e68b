package app.people;

import app.shop.CustomerProductsProxy;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Customer}s: the rows of {@code customers}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CustomerQuerySet extends QuerySet<Customer, Long, CustomerTable, CustomerValues, CustomerQuerySet> {
    CustomerQuerySet(QueryState<Customer> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static CustomerQuerySet using(DSLContext dsl) {
        return new CustomerQuerySet(QueryState.of(dsl, CustomerTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Customer#products()} of one row}
     *
     * @param customer the row
     */
    public CustomerProductsProxy products(Customer customer) {
        return CustomerProductsProxy.of(dsl(), customer);
    }

    /**
     * {@return {@link Customer#products()} of one row}
     *
     * @param customerId the key of the row
     */
    public CustomerProductsProxy products(Long customerId) {
        return CustomerProductsProxy.of(dsl(), customerId);
    }

    @Override
    protected CustomerQuerySet with(QueryState<Customer> state) {
        return new CustomerQuerySet(state);
    }
}
