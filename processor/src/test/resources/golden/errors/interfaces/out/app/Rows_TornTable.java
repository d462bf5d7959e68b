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

/** The table {@code torn} of {@link Rows.Torn}. */
@Generated("dev.throughline.processor.ModelProcessor")
class Rows_TornTable extends ModelTable<Rows.Torn, Rows_TornTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code torn}, not aliased. */
    static final Rows_TornTable ROWS_TORN = new Rows_TornTable(DSL.name("torn"), null);

    /** How rows become {@link Rows.Torn}s, and the other way round. */
    static final ModelType<Rows.Torn, Long, Rows_TornTable, Rows_TornValues> MODEL_TYPE = ModelType.of(
                    "Torn", ROWS_TORN, Rows_TornTable::readRow)
            .keyedBy(ModelKey.of(ROWS_TORN.ID), Rows.Torn::id)
            .with(Rows_TornValues::new, Rows_TornValues::of, Rows_TornQuerySet::new);

    /** {@code id bigint not null}: {@link Rows.Torn#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code word varchar(20) not null}: {@link Rows.Torn#word()}. */
    final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(20).notNull());

    private Rows_TornTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private Rows_TornTable(Route route) {
        super(route, ROWS_TORN);
    }

    private Rows.Torn readRow(Row row) {
        return new Rows.Torn(row.get(ID), row.get(WORD));
    }

    @Override
    protected ModelType<Rows.Torn, Long, Rows_TornTable, Rows_TornValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public Rows_TornTable as(Name alias) {
        return new Rows_TornTable(alias, this);
    }

    /** The path to the one torn of another row. */
    static final class One extends Rows_TornTable implements ToOne<Rows_TornQuerySet> {
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
     * The path to the rows of {@code torn} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends Rows_TornTable
            implements ToMany<Rows.Torn, Long, Rows_TornTable, M, Q> {
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
