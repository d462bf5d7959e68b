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

/** The table {@code kept} of {@link Kept}. */
@Generated("dev.throughline.processor.ModelProcessor")
class KeptTable extends ModelTable<Kept, KeptTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code kept}, not aliased. */
    static final KeptTable KEPT = new KeptTable(DSL.name("kept"), null);

    /** How rows become {@link Kept}s, and the other way round. */
    static final ModelType<Kept, Long, KeptTable, KeptValues> MODEL_TYPE = ModelType.of(
                    "Kept", KEPT, KeptTable::readRow)
            .keyedBy(ModelKey.of(KEPT.ID), Kept::id)
            .with(KeptValues::new, KeptValues::of, KeptQuerySet::new);

    /** {@code id bigint not null}: {@link Kept#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private KeptTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private KeptTable(Route route) {
        super(route, KEPT);
    }

    private Kept readRow(Row row) {
        return new Kept(row.get(ID), null);
    }

    @Override
    protected ModelType<Kept, Long, KeptTable, KeptValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public KeptTable as(Name alias) {
        return new KeptTable(alias, this);
    }

    /** The path to the one kept of another row. */
    static final class One extends KeptTable implements ToOne<KeptQuerySet> {
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
     * The path to the rows of {@code kept} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends KeptTable
            implements ToMany<Kept, Long, KeptTable, M, Q> {
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
