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

/** The table {@code nearest} of {@link Rows.Nearest}. */
@Generated("dev.throughline.processor.ModelProcessor")
class Rows_NearestTable extends ModelTable<Rows.Nearest, Rows_NearestTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code nearest}, not aliased. */
    static final Rows_NearestTable ROWS_NEAREST = new Rows_NearestTable(DSL.name("nearest"), null);

    /** How rows become {@link Rows.Nearest}s, and the other way round. */
    static final ModelType<Rows.Nearest, Long, Rows_NearestTable, Rows_NearestValues> MODEL_TYPE = ModelType.of(
                    "Nearest", ROWS_NEAREST, Rows_NearestTable::readRow)
            .keyedBy(ModelKey.of(ROWS_NEAREST.ID), Rows.Nearest::id)
            .with(Rows_NearestValues::new, Rows_NearestValues::of, Rows_NearestQuerySet::new);

    /** {@code id bigint not null}: {@link Rows.Nearest#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code word varchar(300) not null}: {@link Rows.Nearest#word()}. */
    final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(300).notNull());

    private Rows_NearestTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private Rows_NearestTable(Route route) {
        super(route, ROWS_NEAREST);
    }

    private Rows.Nearest readRow(Row row) {
        return new Rows.Nearest(row.get(ID), row.get(WORD));
    }

    @Override
    protected ModelType<Rows.Nearest, Long, Rows_NearestTable, Rows_NearestValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public Rows_NearestTable as(Name alias) {
        return new Rows_NearestTable(alias, this);
    }

    /** The path to the one nearest of another row. */
    static final class One extends Rows_NearestTable implements ToOne<Rows_NearestQuerySet> {
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
     * The path to the rows of {@code nearest} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends Rows_NearestTable
            implements ToMany<Rows.Nearest, Long, Rows_NearestTable, M, Q> {
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
