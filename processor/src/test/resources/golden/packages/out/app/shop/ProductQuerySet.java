package app.shop;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Product}s: the rows of {@code products}. */
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

    /**
     * {@return {@link Product#buyers()} of one row}
     *
     * @param product the row
     */
    public ProductBuyersProxy buyers(Product product) {
        return ProductBuyersProxy.of(dsl(), product);
    }

    /**
     * {@return {@link Product#buyers()} of one row}
     *
     * @param productId the key of the row
     */
    public ProductBuyersProxy buyers(Long productId) {
        return ProductBuyersProxy.of(dsl(), productId);
    }

    @Override
    protected ProductQuerySet with(QueryState<Product> state) {
        return new ProductQuerySet(state);
    }
}
