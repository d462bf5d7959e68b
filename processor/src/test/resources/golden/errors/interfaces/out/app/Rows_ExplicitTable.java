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

/** The table {@code explicit} of {@link Rows.Explicit}. */
@Generated("dev.throughline.processor.ModelProcessor")
class Rows_ExplicitTable extends ModelTable<Rows.Explicit, Rows_ExplicitTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code explicit}, not aliased. */
    static final Rows_ExplicitTable ROWS_EXPLICIT = new Rows_ExplicitTable(DSL.name("explicit"), null);

    /** How rows become {@link Rows.Explicit}s, and the other way round. */
    static final ModelType<Rows.Explicit, Long, Rows_ExplicitTable, Rows_ExplicitValues> MODEL_TYPE = ModelType.of(
                    "Explicit", ROWS_EXPLICIT, Rows_ExplicitTable::readRow)
            .keyedBy(ModelKey.of(ROWS_EXPLICIT.ID), Rows.Explicit::id)
            .with(Rows_ExplicitValues::new, Rows_ExplicitValues::of, Rows_ExplicitQuerySet::new);

    /** {@code id bigint not null}: {@link Rows.Explicit#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code word varchar(255) not null}: {@link Rows.Explicit#word()}. */
    final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(255).notNull());

    private Rows_ExplicitTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private Rows_ExplicitTable(Route route) {
        super(route, ROWS_EXPLICIT);
    }

    private Rows.Explicit readRow(Row row) {
        return new Rows.Explicit(row.get(ID), row.get(WORD));
    }

    @Override
    protected ModelType<Rows.Explicit, Long, Rows_ExplicitTable, Rows_ExplicitValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public Rows_ExplicitTable as(Name alias) {
        return new Rows_ExplicitTable(alias, this);
    }

    /** The path to the one explicit of another row. */
    static final class One extends Rows_ExplicitTable implements ToOne<Rows_ExplicitQuerySet> {
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
     * The path to the rows of {@code explicit} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends Rows_ExplicitTable
            implements ToMany<Rows.Explicit, Long, Rows_ExplicitTable, M, Q> {
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
