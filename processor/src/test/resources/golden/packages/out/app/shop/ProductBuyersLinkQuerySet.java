package app.shop;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ProductBuyersLink}s: the rows of {@code products_customers}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ProductBuyersLinkQuerySet
        extends QuerySet<
                ProductBuyersLink, LinkKey<Long, Long>,
                ProductBuyersLinkTable, ProductBuyersLinkValues, ProductBuyersLinkQuerySet> {
    ProductBuyersLinkQuerySet(QueryState<ProductBuyersLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ProductBuyersLinkQuerySet using(DSLContext dsl) {
        return new ProductBuyersLinkQuerySet(QueryState.of(dsl, ProductBuyersLinkTable.MODEL_TYPE));
    }

    @Override
    protected ProductBuyersLinkQuerySet with(QueryState<ProductBuyersLink> state) {
        return new ProductBuyersLinkQuerySet(state);
    }
}
