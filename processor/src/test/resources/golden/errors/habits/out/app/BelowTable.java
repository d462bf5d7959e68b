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

/** The table {@code below} of {@link Below}. */
@Generated("dev.throughline.processor.ModelProcessor")
class BelowTable extends ModelTable<Below, BelowTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code below}, not aliased. */
    static final BelowTable BELOW = new BelowTable(DSL.name("below"), null);

    /** How rows become {@link Below}s, and the other way round. */
    static final ModelType<Below, Object, BelowTable, BelowValues> MODEL_TYPE = null;

    /** {@code word varchar(255) not null}: {@link Below#word}. */
    final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(255).notNull());

    private BelowTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private BelowTable(Route route) {
        super(route, BELOW);
    }

    @Override
    protected ModelType<Below, Object, BelowTable, BelowValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public BelowTable as(Name alias) {
        return new BelowTable(alias, this);
    }

    /** The path to the one below of another row. */
    static final class One extends BelowTable implements ToOne<BelowQuerySet> {
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
     * The path to the rows of {@code below} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends BelowTable
            implements ToMany<Below, Object, BelowTable, M, Q> {
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
