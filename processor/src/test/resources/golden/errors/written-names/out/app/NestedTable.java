package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code catalog.shop.nested} of {@link Nested}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class NestedTable extends ModelTable<Nested, NestedTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code catalog.shop.nested}, not aliased. */
    public static final NestedTable NESTED = new NestedTable(DSL.name("nested"), null);

    /** How rows become {@link Nested}s, and the other way round. */
    public static final ModelType<Nested, Long, NestedTable, NestedValues> MODEL_TYPE = ModelType.of(
                    "Nested", NESTED, NestedTable::readRow)
            .keyedBy(ModelKey.of(NESTED.ID), Nested::id)
            .with(NestedValues::new, NestedValues::of, NestedQuerySet::new);

    /** {@code id bigint not null}: {@link Nested#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private NestedTable(Name name, @Nullable Table<Record> aliased) {
        super(DSL.schema(DSL.name("catalog.shop")), name, aliased);
    }

    private NestedTable(Route route) {
        super(route, NESTED);
    }

    private Nested readRow(Row row) {
        return new Nested(row.get(ID));
    }

    @Override
    protected ModelType<Nested, Long, NestedTable, NestedValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public NestedTable as(Name alias) {
        return new NestedTable(alias, this);
    }

    /** The path to the one nested of another row. */
    public static final class One extends NestedTable implements ToOne<NestedQuerySet> {
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
     * The path to the rows of {@code nested} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends NestedTable
            implements ToMany<Nested, Long, NestedTable, M, Q> {
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
