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
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The table {@code keyed} of {@link Keyed}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class KeyedTable extends ModelTable<Keyed, KeyedTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code keyed}, not aliased. */
    public static final KeyedTable KEYED = new KeyedTable(DSL.name("keyed"), null);

    /** How rows become {@link Keyed}s, and the other way round. */
    public static final ModelType<Keyed, Long, KeyedTable, KeyedValues> MODEL_TYPE = null;

    private KeyedTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private KeyedTable(Route route) {
        super(route, KEYED);
    }

    @Override
    protected ModelType<Keyed, Long, KeyedTable, KeyedValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public KeyedTable as(Name alias) {
        return new KeyedTable(alias, this);
    }

    /** The path to the one keyed of another row. */
    public static final class One extends KeyedTable implements ToOne<KeyedQuerySet> {
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
     * The path to the rows of {@code keyed} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends KeyedTable
            implements ToMany<Keyed, Long, KeyedTable, M, Q> {
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
