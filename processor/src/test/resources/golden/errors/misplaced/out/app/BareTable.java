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

/** The table {@code bare} of {@link Bare}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class BareTable extends ModelTable<Bare, BareTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code bare}, not aliased. */
    public static final BareTable BARE = new BareTable(DSL.name("bare"), null);

    /** How rows become {@link Bare}s, and the other way round. */
    public static final ModelType<Bare, Long, BareTable, BareValues> MODEL_TYPE = null;

    private BareTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private BareTable(Route route) {
        super(route, BARE);
    }

    @Override
    protected ModelType<Bare, Long, BareTable, BareValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public BareTable as(Name alias) {
        return new BareTable(alias, this);
    }

    /** The path to the one bare of another row. */
    public static final class One extends BareTable implements ToOne<BareQuerySet> {
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
     * The path to the rows of {@code bare} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends BareTable
            implements ToMany<Bare, Long, BareTable, M, Q> {
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
