package app.shop;

import app.people.Customer;
import app.people.CustomerTable;
import dev.throughline.LinkChange;
import dev.throughline.Linked;
import dev.throughline.LinkedQuerySet;
import dev.throughline.ManyToManyProxy;
import dev.throughline.QueryState;
import dev.throughline.generated.Link;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/**
 * The products of one {@link Customer}: {@link Product#buyers()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(product)}
 *     <td>{@code insert into products_customers (customer_id, product_id) values (?, ?) on conflict (customer_id,
 *         product_id) do nothing}
 * <tr><td>{@code addAll(products)}
 *     <td>{@code insert into products_customers (customer_id, product_id) select ?, k0 from unnest(...) as given (k0)
 *         where true on conflict (customer_id, product_id) do nothing returning customer_id, product_id}
 * <tr><td>{@code put(product, link -> ...)}
 *     <td>{@code insert into products_customers (customer_id, product_id, ...) values (?, ?, ...) on conflict
 *         (customer_id, product_id) do nothing}
 *     <br>where that is linked, {@code update products_customers set ... where customer_id = ? and product_id = ? and
 *         ...}
 * <tr><td>{@code set(products)}
 *     <td>{@code select 1 from customers where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from products_customers where customer_id = ? and not exists (...)
 *         returning product_id), inserted as (insert into products_customers (customer_id, product_id) select ?, k0
 *         from unnest(...) as given (k0) where true on conflict (customer_id, product_id) do nothing returning
 *         product_id) select ...}
 * <tr><td>{@code toggle(product)}
 *     <td>{@code delete from products_customers where customer_id = ? and product_id = ?}
 *     <br>where that was not linked, {@code insert into products_customers (customer_id, product_id) values (?, ?) on
 *         conflict (customer_id, product_id) do nothing}
 * <tr><td>{@code create(product -> ...)}
 *     <td>{@code insert into products (...) values (...) returning ...}
 *     <br>then {@code insert into products_customers (customer_id, product_id) values (?, ?)}
 * <tr><td>{@code remove(product)}
 *     <td>{@code delete from products_customers where customer_id = ? and product_id = ?}
 * <tr><td>{@code removeAll(products)}
 *     <td>{@code delete from products_customers where customer_id = ? and product_id = any (?) returning product_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from products_customers where customer_id = ?}
 * <tr><td>{@code contains(product)}
 *     <td>{@code select exists (select 1 from products_customers where customer_id = ? and product_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from products_customers join products on product_id = products.id where customer_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select customer_id, product_id, ... from products_customers join products on product_id = products.id
 *         where customer_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select product_id from products_customers where customer_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from products_customers where customer_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from products_customers where customer_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CustomerProductsProxy
        extends ManyToManyProxy<
                Product, Long, ProductTable, ProductValues,
                ProductBuyersLink, ProductBuyersLinkTable, ProductBuyersLinkValues, CustomerProductsProxy.Query> {
    /** How the relation goes by {@code products_customers}. */
    public static final Link<Long, Product, ProductBuyersLink, Query> LINK = new Link<>(
            "Customer.products",
            ProductBuyersLinkTable.MODEL_TYPE,
            ProductBuyersLinkTable.Keys.CUSTOMER,
            ProductBuyersLinkTable.Keys.PRODUCT,
            Query::new);

    private CustomerProductsProxy(DSLContext dsl, Long customerId) {
        super(dsl, customerId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param customer the row, which has been written before
     */
    public static CustomerProductsProxy of(DSLContext dsl, Customer customer) {
        return new CustomerProductsProxy(dsl, CustomerTable.MODEL_TYPE.requireKey(customer));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param customerId the row's key
     */
    public static CustomerProductsProxy of(DSLContext dsl, Long customerId) {
        return new CustomerProductsProxy(dsl, customerId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param customer the table of this end, aliased or a path itself
     */
    public static ProductTable.Several<ProductBuyersLinkTable, Query> products(
            CustomerTable customer) {
        return new ProductTable.Several<>(LINK.from(customer));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param customerIds the keys of the rows
     */
    public static Map<Long, List<Product>> all(DSLContext dsl, Collection<Long> customerIds) {
        return all(dsl, customerIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param customerIds the keys of the rows
     */
    public static Map<Long, List<Linked<Product, ProductBuyersLink>>> links(
            DSLContext dsl, Collection<Long> customerIds) {
        return links(dsl, customerIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param customerIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> customerIds) {
        return counts(dsl, customerIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> addAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> setAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param customer the other row
     * @return how many links were made
     */
    public int copyFrom(Customer customer) {
        return copyLinks(CustomerTable.MODEL_TYPE.requireKey(customer));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param customerId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long customerId) {
        return copyLinks(customerId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Product, Long, ProductTable, ProductValues,
                    ProductBuyersLink, ProductBuyersLinkTable, ProductBuyersLinkValues, Query> {
        private Query(QueryState<Product> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Product> state) {
            return new Query(state);
        }
    }
}
