package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
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

/** The table {@code both} of {@link Rows.Both}. */
@Generated("dev.throughline.processor.ModelProcessor")
class Rows_BothTable extends ModelTable<Rows.Both, Rows_BothTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code both}, not aliased. */
    static final Rows_BothTable ROWS_BOTH = new Rows_BothTable(DSL.name("both"), null);

    /** How rows become {@link Rows.Both}s, and the other way round. */
    static final ModelType<Rows.Both, Long, Rows_BothTable, Rows_BothValues> MODEL_TYPE = null;

    /** {@code word varchar(200) not null}: {@link Rows.Both#word()}. */
    final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(200).notNull());

    private Rows_BothTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private Rows_BothTable(Route route) {
        super(route, ROWS_BOTH);
    }

    @Override
    protected ModelType<Rows.Both, Long, Rows_BothTable, Rows_BothValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public Rows_BothTable as(Name alias) {
        return new Rows_BothTable(alias, this);
    }

    /** The path to the one both of another row. */
    static final class One extends Rows_BothTable implements ToOne<Rows_BothQuerySet> {
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
     * The path to the rows of {@code both} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends Rows_BothTable
            implements ToMany<Rows.Both, Long, Rows_BothTable, M, Q> {
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
