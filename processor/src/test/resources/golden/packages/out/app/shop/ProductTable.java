package app.shop;

import app.people.CustomerTable;
import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
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

/** The table {@code products} of {@link Product}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ProductTable extends ModelTable<Product, ProductTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code products}, not aliased. */
    public static final ProductTable PRODUCT = new ProductTable(DSL.name("products"), null);

    /** How rows become {@link Product}s, and the other way round. */
    public static final ModelType<Product, Long, ProductTable, ProductValues> MODEL_TYPE = ModelType.of(
                    "Product", PRODUCT, ProductTable::readRow)
            .keyedBy(ModelKey.of(PRODUCT.ID), Product::id)
            .with(ProductValues::new, ProductValues::of, ProductQuerySet::new)
            .relatedBy(product -> List.of(product.buyers()));

    /** {@code id bigint not null}: {@link Product#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private ProductTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private ProductTable(Route route) {
        super(route, PRODUCT);
    }

    /**
     * {@return the path to {@link Product#buyers()}: conditions on what is linked, also for {@code prefetchRelated}}
     */
    public CustomerTable.Several<ProductBuyersLinkTable, ProductBuyersProxy.Query> buyers() {
        return new CustomerTable.Several<>(ProductBuyersProxy.LINK.from(this));
    }

    private Product readRow(Row row) {
        return new Product(row.get(ID), row.many(ProductBuyersProxy.LINK));
    }

    @Override
    protected ModelType<Product, Long, ProductTable, ProductValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public ProductTable as(Name alias) {
        return new ProductTable(alias, this);
    }

    /** The path to the one product of another row. */
    public static final class One extends ProductTable implements ToOne<ProductQuerySet> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a foreign key.
         *
         * @param route how it goes
         */
        public One(Route route) {
            super(route);
        }

        private One(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public One as(Name alias) {
            return new One(alias, this);
        }

        @Override
        public One as(String alias) {
            return as(DSL.name(alias));
        }
    }

    /**
     * The path to the rows of {@code products} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends ProductTable
            implements ToMany<Product, Long, ProductTable, M, Q> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a link.
         *
         * @param route how it goes
         */
        public Several(Route route) {
            super(route);
        }

        private Several(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public Several<M, Q> as(Name alias) {
            return new Several<>(alias, this);
        }

        @Override
        public Several<M, Q> as(String alias) {
            return as(DSL.name(alias));
        }
    }
}
