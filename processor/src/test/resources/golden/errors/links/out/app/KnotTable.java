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

/** The table {@code knot} of {@link Knot}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class KnotTable extends ModelTable<Knot, KnotTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code knot}, not aliased. */
    public static final KnotTable KNOT = new KnotTable(DSL.name("knot"), null);

    /** How rows become {@link Knot}s, and the other way round. */
    public static final ModelType<Knot, Long, KnotTable, KnotValues> MODEL_TYPE = ModelType.of(
                    "Knot", KNOT, KnotTable::readRow)
            .keyedBy(ModelKey.of(KNOT.ID), Knot::id)
            .with(KnotValues::new, KnotValues::of, KnotQuerySet::new);

    /** {@code id bigint not null}: {@link Knot#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private KnotTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private KnotTable(Route route) {
        super(route, KNOT);
    }

    private Knot readRow(Row row) {
        return new Knot(row.get(ID), null);
    }

    @Override
    protected ModelType<Knot, Long, KnotTable, KnotValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public KnotTable as(Name alias) {
        return new KnotTable(alias, this);
    }

    /** The path to the one knot of another row. */
    public static final class One extends KnotTable implements ToOne<KnotQuerySet> {
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
     * The path to the rows of {@code knot} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends KnotTable
            implements ToMany<Knot, Long, KnotTable, M, Q> {
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
