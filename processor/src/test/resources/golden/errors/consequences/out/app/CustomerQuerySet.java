package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Customer}s: the rows of {@code customer}. */
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

    @Override
    protected CustomerQuerySet with(QueryState<Customer> state) {
        return new CustomerQuerySet(state);
    }
}
