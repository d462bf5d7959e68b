package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code two} of {@link Two}. */
@Generated("dev.throughline.processor.ModelProcessor")
class TwoTable extends ModelTable<Two, TwoTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code two}, not aliased. */
    static final TwoTable TWO = new TwoTable(DSL.name("two"), null);

    /** How rows become {@link Two}s, and the other way round. */
    static final ModelType<Two, Long, TwoTable, TwoValues> MODEL_TYPE = ModelType.of(
                    "Two", TWO, TwoTable::readRow)
            .keyedBy(ModelKey.of(TWO.ID), Two::id)
            .with(TwoValues::new, TwoValues::of, TwoQuerySet::new)
            .relatedBy(two -> List.of(two.ones()));

    /** {@code id bigint not null}: {@link Two#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private TwoTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private TwoTable(Route route) {
        super(route, TWO);
    }

    /** {@return the path to {@link Two#ones()}: conditions on what is linked, also for {@code prefetchRelated}} */
    OneTable.Several<PairTable, TwoOnesProxy.Query> ones() {
        return new OneTable.Several<>(TwoOnesProxy.LINK.from(this));
    }

    private Two readRow(Row row) {
        return new Two(row.get(ID), row.many(TwoOnesProxy.LINK));
    }

    @Override
    protected ModelType<Two, Long, TwoTable, TwoValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public TwoTable as(Name alias) {
        return new TwoTable(alias, this);
    }

    /** The path to the one two of another row. */
    static final class One extends TwoTable implements ToOne<TwoQuerySet> {
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
     * The path to the rows of {@code two} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends TwoTable
            implements ToMany<Two, Long, TwoTable, M, Q> {
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
