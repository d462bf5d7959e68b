package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code row} of {@link Row}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class RowTable extends ModelTable<Row, RowTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code row}, not aliased. */
    public static final RowTable ROW = new RowTable(DSL.name("row"), null);

    /** How rows become {@link Row}s, and the other way round. */
    public static final ModelType<Row, Long, RowTable, RowValues> MODEL_TYPE = ModelType.of(
                    "Row", ROW, RowTable::readRow)
            .keyedBy(ModelKey.of(ROW.ID), Row::id)
            .with(RowValues::new, RowValues::of, RowQuerySet::new);

    /** {@code id bigint not null}: {@link Row#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private RowTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private RowTable(Route route) {
        super(route, ROW);
    }

    private Row readRow(dev.throughline.generated.Row row) {
        return new Row(row.get(ID));
    }

    @Override
    protected ModelType<Row, Long, RowTable, RowValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public RowTable as(Name alias) {
        return new RowTable(alias, this);
    }

    /** The path to the one row of another row. */
    public static final class One extends RowTable implements ToOne<RowQuerySet> {
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
     * The path to the rows of {@code row} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends RowTable
            implements ToMany<Row, Long, RowTable, M, Q> {
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
