package app.shop;

import app.people.Customer;
import app.people.CustomerTable;
import app.people.CustomerValues;
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
 * The buyers of one {@link Product}: {@link Product#buyers()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(customer)}
 *     <td>{@code insert into products_customers (product_id, customer_id) values (?, ?) on conflict (product_id,
 *         customer_id) do nothing}
 * <tr><td>{@code addAll(buyers)}
 *     <td>{@code insert into products_customers (product_id, customer_id) select ?, k0 from unnest(...) as given (k0)
 *         where true on conflict (product_id, customer_id) do nothing returning product_id, customer_id}
 * <tr><td>{@code put(customer, link -> ...)}
 *     <td>{@code insert into products_customers (product_id, customer_id, ...) values (?, ?, ...) on conflict
 *         (product_id, customer_id) do nothing}
 *     <br>where that is linked, {@code update products_customers set ... where product_id = ? and customer_id = ? and
 *         ...}
 * <tr><td>{@code set(buyers)}
 *     <td>{@code select 1 from products where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from products_customers where product_id = ? and not exists (...)
 *         returning customer_id), inserted as (insert into products_customers (product_id, customer_id) select ?, k0
 *         from unnest(...) as given (k0) where true on conflict (product_id, customer_id) do nothing returning
 *         customer_id) select ...}
 * <tr><td>{@code toggle(customer)}
 *     <td>{@code delete from products_customers where product_id = ? and customer_id = ?}
 *     <br>where that was not linked, {@code insert into products_customers (product_id, customer_id) values (?, ?) on
 *         conflict (product_id, customer_id) do nothing}
 * <tr><td>{@code create(customer -> ...)}
 *     <td>{@code insert into customers (...) values (...) returning ...}
 *     <br>then {@code insert into products_customers (product_id, customer_id) values (?, ?)}
 * <tr><td>{@code remove(customer)}
 *     <td>{@code delete from products_customers where product_id = ? and customer_id = ?}
 * <tr><td>{@code removeAll(buyers)}
 *     <td>{@code delete from products_customers where product_id = ? and customer_id = any (?) returning customer_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from products_customers where product_id = ?}
 * <tr><td>{@code contains(customer)}
 *     <td>{@code select exists (select 1 from products_customers where product_id = ? and customer_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from products_customers join customers on customer_id = customers.id where product_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select product_id, customer_id, ... from products_customers join customers on customer_id =
 *         customers.id where product_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select customer_id from products_customers where product_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from products_customers where product_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from products_customers where product_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ProductBuyersProxy
        extends ManyToManyProxy<
                Customer, Long, CustomerTable, CustomerValues,
                ProductBuyersLink, ProductBuyersLinkTable, ProductBuyersLinkValues, ProductBuyersProxy.Query> {
    /** How the relation goes by {@code products_customers}. */
    static final Link<Long, Customer, ProductBuyersLink, Query> LINK = new Link<>(
            "Product.buyers",
            ProductBuyersLinkTable.MODEL_TYPE,
            ProductBuyersLinkTable.Keys.PRODUCT,
            ProductBuyersLinkTable.Keys.CUSTOMER,
            Query::new);

    private ProductBuyersProxy(DSLContext dsl, Long productId) {
        super(dsl, productId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param product the row, which has been written before
     */
    public static ProductBuyersProxy of(DSLContext dsl, Product product) {
        return new ProductBuyersProxy(dsl, ProductTable.MODEL_TYPE.requireKey(product));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param productId the row's key
     */
    public static ProductBuyersProxy of(DSLContext dsl, Long productId) {
        return new ProductBuyersProxy(dsl, productId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param product the table of this end, aliased or a path itself
     */
    public static CustomerTable.Several<ProductBuyersLinkTable, Query> buyers(
            ProductTable product) {
        return new CustomerTable.Several<>(LINK.from(product));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param productIds the keys of the rows
     */
    public static Map<Long, List<Customer>> all(DSLContext dsl, Collection<Long> productIds) {
        return all(dsl, productIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param productIds the keys of the rows
     */
    public static Map<Long, List<Linked<Customer, ProductBuyersLink>>> links(
            DSLContext dsl, Collection<Long> productIds) {
        return links(dsl, productIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param productIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> productIds) {
        return counts(dsl, productIds, LINK);
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
     * @param product the other row
     * @return how many links were made
     */
    public int copyFrom(Product product) {
        return copyLinks(ProductTable.MODEL_TYPE.requireKey(product));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param productId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long productId) {
        return copyLinks(productId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Customer, Long, CustomerTable, CustomerValues,
                    ProductBuyersLink, ProductBuyersLinkTable, ProductBuyersLinkValues, Query> {
        private Query(QueryState<Customer> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Customer> state) {
            return new Query(state);
        }
    }
}
