package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Product}s: the rows of {@code product}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ProductQuerySet extends QuerySet<Product, Long, ProductTable, ProductValues, ProductQuerySet> {
    ProductQuerySet(QueryState<Product> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ProductQuerySet using(DSLContext dsl) {
        return new ProductQuerySet(QueryState.of(dsl, ProductTable.MODEL_TYPE));
    }

    @Override
    protected ProductQuerySet with(QueryState<Product> state) {
        return new ProductQuerySet(state);
    }
}
