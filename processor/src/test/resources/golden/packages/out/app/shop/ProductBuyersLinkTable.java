package app.shop;

import app.people.Customer;
import app.people.CustomerTable;
import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Row;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code products_customers} of {@link ProductBuyersLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ProductBuyersLinkTable extends ModelTable<ProductBuyersLink, ProductBuyersLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code products_customers}, not aliased. */
    public static final ProductBuyersLinkTable PRODUCT_BUYERS_LINK =
            new ProductBuyersLinkTable(DSL.name("products_customers"), null);

    /** How rows become {@link ProductBuyersLink}s, and the other way round. */
    public static final ModelType<ProductBuyersLink, LinkKey<Long, Long>, ProductBuyersLinkTable, ProductBuyersLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ProductBuyersLink", PRODUCT_BUYERS_LINK, ProductBuyersLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(PRODUCT_BUYERS_LINK.PRODUCT_ID, PRODUCT_BUYERS_LINK.CUSTOMER_ID),
                    link -> new LinkKey<>(link.product().id(), link.customer().id()))
            .with(ProductBuyersLinkValues::new, ProductBuyersLinkValues::of, ProductBuyersLinkQuerySet::new)
            .relatedBy(productBuyersLink -> List.of(productBuyersLink.product(), productBuyersLink.customer()));

    /** {@code product_id bigint not null}: the key of {@link ProductBuyersLink#product()}. */
    public final TableField<Record, Long> PRODUCT_ID = column("product_id", SQLDataType.BIGINT.notNull());

    /** {@code customer_id bigint not null}: the key of {@link ProductBuyersLink#customer()}. */
    public final TableField<Record, Long> CUSTOMER_ID = column("customer_id", SQLDataType.BIGINT.notNull());

    private ProductBuyersLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link ProductBuyersLink#product()}: its columns and paths, also for {@code selectRelated}}
     */
    public ProductTable.One product() {
        return new ProductTable.One(Keys.PRODUCT.from(this));
    }

    /**
     * {@return the path to {@link ProductBuyersLink#customer()}: its columns and paths, also for {@code selectRelated}}
     */
    public CustomerTable.One customer() {
        return new CustomerTable.One(Keys.CUSTOMER.from(this));
    }

    private ProductBuyersLink readRow(Row row) {
        return new ProductBuyersLink(
                row.ref(Keys.PRODUCT, PRODUCT_ID),
                row.ref(Keys.CUSTOMER, CUSTOMER_ID));
    }

    @Override
    protected ModelType<ProductBuyersLink, LinkKey<Long, Long>, ProductBuyersLinkTable, ProductBuyersLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.PRODUCT, Keys.CUSTOMER);
    }

    @Override
    public ProductBuyersLinkTable as(Name alias) {
        return new ProductBuyersLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Product}s: {@link ProductBuyersLink#product()}. */
        public static final Reference<Product, Long> PRODUCT =
                Reference.of(MODEL_TYPE, "product", ProductTable.MODEL_TYPE, OnDelete.CASCADE, PRODUCT_BUYERS_LINK.PRODUCT_ID);

        /** Names {@link Customer}s: {@link ProductBuyersLink#customer()}. */
        public static final Reference<Customer, Long> CUSTOMER =
                Reference.of(MODEL_TYPE, "customer", CustomerTable.MODEL_TYPE, OnDelete.CASCADE, PRODUCT_BUYERS_LINK.CUSTOMER_ID);

        private Keys() {}
    }
}
