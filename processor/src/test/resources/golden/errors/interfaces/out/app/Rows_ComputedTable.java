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

/** The table {@code computed} of {@link Rows.Computed}. */
@Generated("dev.throughline.processor.ModelProcessor")
class Rows_ComputedTable extends ModelTable<Rows.Computed, Rows_ComputedTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code computed}, not aliased. */
    static final Rows_ComputedTable ROWS_COMPUTED = new Rows_ComputedTable(DSL.name("computed"), null);

    /** How rows become {@link Rows.Computed}s, and the other way round. */
    static final ModelType<Rows.Computed, Long, Rows_ComputedTable, Rows_ComputedValues> MODEL_TYPE = ModelType.of(
                    "Computed", ROWS_COMPUTED, Rows_ComputedTable::readRow)
            .keyedBy(ModelKey.of(ROWS_COMPUTED.ID), Rows.Computed::id)
            .with(Rows_ComputedValues::new, Rows_ComputedValues::of, Rows_ComputedQuerySet::new);

    /** {@code id bigint not null}: {@link Rows.Computed#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code first varchar(255) not null}: {@link Rows.Computed#first()}. */
    final TableField<Record, String> FIRST = column("first", SQLDataType.VARCHAR(255).notNull());

    private Rows_ComputedTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private Rows_ComputedTable(Route route) {
        super(route, ROWS_COMPUTED);
    }

    private Rows.Computed readRow(Row row) {
        return new Rows.Computed(row.get(ID), row.get(FIRST));
    }

    @Override
    protected ModelType<Rows.Computed, Long, Rows_ComputedTable, Rows_ComputedValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public Rows_ComputedTable as(Name alias) {
        return new Rows_ComputedTable(alias, this);
    }

    /** The path to the one computed of another row. */
    static final class One extends Rows_ComputedTable implements ToOne<Rows_ComputedQuerySet> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a foreign key.
         *
         * @param route how it goes
         */
        One(Route route) {
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
     * The path to the rows of {@code computed} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends Rows_ComputedTable
            implements ToMany<Rows.Computed, Long, Rows_ComputedTable, M, Q> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a link.
         *
         * @param route how it goes
         */
        Several(Route route) {
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
