package app.people;

import app.shop.CustomerProductsProxy;
import app.shop.ProductBuyersLinkTable;
import app.shop.ProductTable;
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

/** The table {@code customers} of {@link Customer}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class CustomerTable extends ModelTable<Customer, CustomerTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code customers}, not aliased. */
    public static final CustomerTable CUSTOMER = new CustomerTable(DSL.name("customers"), null);

    /** How rows become {@link Customer}s, and the other way round. */
    public static final ModelType<Customer, Long, CustomerTable, CustomerValues> MODEL_TYPE = ModelType.of(
                    "Customer", CUSTOMER, CustomerTable::readRow)
            .keyedBy(ModelKey.of(CUSTOMER.ID), Customer::id)
            .with(CustomerValues::new, CustomerValues::of, CustomerQuerySet::new)
            .relatedBy(customer -> List.of(customer.products()));

    /** {@code id bigint not null}: {@link Customer#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private CustomerTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private CustomerTable(Route route) {
        super(route, CUSTOMER);
    }

    /**
     * {@return the path to {@link Customer#products()}: conditions on what is linked, also for {@code prefetchRelated}}
     */
    public ProductTable.Several<ProductBuyersLinkTable, CustomerProductsProxy.Query> products() {
        return new ProductTable.Several<>(CustomerProductsProxy.LINK.from(this));
    }

    private Customer readRow(Row row) {
        return new Customer(row.get(ID), row.many(CustomerProductsProxy.LINK));
    }

    @Override
    protected ModelType<Customer, Long, CustomerTable, CustomerValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public CustomerTable as(Name alias) {
        return new CustomerTable(alias, this);
    }

    /** The path to the one customer of another row. */
    public static final class One extends CustomerTable implements ToOne<CustomerQuerySet> {
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
     * The path to the rows of {@code customers} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends CustomerTable
            implements ToMany<Customer, Long, CustomerTable, M, Q> {
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
