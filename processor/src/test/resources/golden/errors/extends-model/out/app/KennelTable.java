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

/** The table {@code kennel} of {@link Kennel}. */
@Generated("dev.throughline.processor.ModelProcessor")
class KennelTable extends ModelTable<Kennel, KennelTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code kennel}, not aliased. */
    static final KennelTable KENNEL = new KennelTable(DSL.name("kennel"), null);

    /** How rows become {@link Kennel}s, and the other way round. */
    static final ModelType<Kennel, Long, KennelTable, KennelValues> MODEL_TYPE = ModelType.of(
                    "Kennel", KENNEL, KennelTable::readRow)
            .keyedBy(ModelKey.of(KENNEL.ID), Kennel::id)
            .with(KennelValues::new, KennelValues::of, KennelQuerySet::new);

    /** {@code id bigint not null}: {@link Kennel#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private KennelTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private KennelTable(Route route) {
        super(route, KENNEL);
    }

    private Kennel readRow(Row row) {
        return new Kennel(row.get(ID), null, null, null, null);
    }

    @Override
    protected ModelType<Kennel, Long, KennelTable, KennelValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public KennelTable as(Name alias) {
        return new KennelTable(alias, this);
    }

    /** The path to the one kennel of another row. */
    static final class One extends KennelTable implements ToOne<KennelQuerySet> {
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
     * The path to the rows of {@code kennel} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends KennelTable
            implements ToMany<Kennel, Long, KennelTable, M, Q> {
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
