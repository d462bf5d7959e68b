package app.shop;

import app.people.Customer;
import dev.throughline.Ref;
import javax.annotation.processing.Generated;

/**
 * A link: one row of {@code products_customers}. To add columns, declare such a model and name it in {@code through}.
 *
 * @param product the {@link Product}
 * @param customer the {@link Customer}
 */
@Generated("dev.throughline.processor.ModelProcessor")
public record ProductBuyersLink(Ref<Product, Long> product, Ref<Customer, Long> customer) {}
