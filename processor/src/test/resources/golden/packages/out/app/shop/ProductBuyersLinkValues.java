package app.shop;

import static app.shop.ProductBuyersLinkTable.PRODUCT_BUYERS_LINK;

import app.people.Customer;
import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ProductBuyersLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ProductBuyersLinkValues extends Values<ProductBuyersLinkValues> {
    /** No values yet. */
    public ProductBuyersLinkValues() {}

    /**
     * {@code product_id bigint not null}: {@link ProductBuyersLink#product()}.
     *
     * @param product the row, which has been written before
     * @return these values
     */
    public ProductBuyersLinkValues product(Product product) {
        return setRow(ProductBuyersLinkTable.Keys.PRODUCT, product);
    }

    /**
     * {@code product_id bigint not null}: {@link ProductBuyersLink#product()}.
     *
     * @param product the row, loaded or not
     * @return these values
     */
    public ProductBuyersLinkValues product(Ref<Product, Long> product) {
        return setRef(ProductBuyersLinkTable.Keys.PRODUCT, product);
    }

    /**
     * {@code product_id bigint not null}: {@link ProductBuyersLink#product()}.
     *
     * @param productId the row's key
     * @return these values
     */
    public ProductBuyersLinkValues productId(Long productId) {
        return set(PRODUCT_BUYERS_LINK.PRODUCT_ID, productId);
    }

    /**
     * {@code customer_id bigint not null}: {@link ProductBuyersLink#customer()}.
     *
     * @param customer the row, which has been written before
     * @return these values
     */
    public ProductBuyersLinkValues customer(Customer customer) {
        return setRow(ProductBuyersLinkTable.Keys.CUSTOMER, customer);
    }

    /**
     * {@code customer_id bigint not null}: {@link ProductBuyersLink#customer()}.
     *
     * @param customer the row, loaded or not
     * @return these values
     */
    public ProductBuyersLinkValues customer(Ref<Customer, Long> customer) {
        return setRef(ProductBuyersLinkTable.Keys.CUSTOMER, customer);
    }

    /**
     * {@code customer_id bigint not null}: {@link ProductBuyersLink#customer()}.
     *
     * @param customerId the row's key
     * @return these values
     */
    public ProductBuyersLinkValues customerId(Long customerId) {
        return set(PRODUCT_BUYERS_LINK.CUSTOMER_ID, customerId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static ProductBuyersLinkValues of(ProductBuyersLink model) {
        return new ProductBuyersLinkValues()
                .given(PRODUCT_BUYERS_LINK.PRODUCT_ID, key(model.product()))
                .given(PRODUCT_BUYERS_LINK.CUSTOMER_ID, key(model.customer()));
    }
}
