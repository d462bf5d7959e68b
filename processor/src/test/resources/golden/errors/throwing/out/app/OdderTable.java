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

/** The table {@code odder} of {@link Odder}. */
@Generated("dev.throughline.processor.ModelProcessor")
class OdderTable extends ModelTable<Odder, OdderTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code odder}, not aliased. */
    static final OdderTable ODDER = new OdderTable(DSL.name("odder"), null);

    /** How rows become {@link Odder}s, and the other way round. */
    static final ModelType<Odder, Long, OdderTable, OdderValues> MODEL_TYPE = null;

    /** {@code id bigint not null}: {@link Odder#id}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private OdderTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private OdderTable(Route route) {
        super(route, ODDER);
    }

    @Override
    protected ModelType<Odder, Long, OdderTable, OdderValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public OdderTable as(Name alias) {
        return new OdderTable(alias, this);
    }

    /** The path to the one odder of another row. */
    static final class One extends OdderTable implements ToOne<OdderQuerySet> {
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
     * The path to the rows of {@code odder} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends OdderTable
            implements ToMany<Odder, Long, OdderTable, M, Q> {
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
