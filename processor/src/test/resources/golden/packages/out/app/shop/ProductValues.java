package app.shop;

import static app.shop.ProductTable.PRODUCT;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Product}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ProductValues extends Values<ProductValues> {
    /** No values yet. */
    public ProductValues() {}

    /**
     * {@code id bigint not null}: {@link Product#id()}.
     *
     * @param id the value
     * @return these values
     */
    public ProductValues id(Long id) {
        return set(PRODUCT.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ProductValues of(Product model) {
        return new ProductValues()
                .given(PRODUCT.ID, model.id());
    }
}
