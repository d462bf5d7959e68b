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

/** The table {@code one} of {@link One}. */
@Generated("dev.throughline.processor.ModelProcessor")
class OneTable extends ModelTable<One, OneTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code one}, not aliased. */
    static final OneTable ONE = new OneTable(DSL.name("one"), null);

    /** How rows become {@link app.One}s, and the other way round. */
    static final ModelType<app.One, Long, OneTable, OneValues> MODEL_TYPE = ModelType.of(
                    "One", ONE, OneTable::readRow)
            .keyedBy(ModelKey.of(ONE.ID), app.One::id)
            .with(OneValues::new, OneValues::of, OneQuerySet::new)
            .relatedBy(one -> List.of(one.twos()));

    /** {@code id bigint not null}: {@link app.One#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private OneTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private OneTable(Route route) {
        super(route, ONE);
    }

    /** {@return the path to {@link app.One#twos()}: conditions on what is linked, also for {@code prefetchRelated}} */
    TwoTable.Several<PairTable, OneTwosProxy.Query> twos() {
        return new TwoTable.Several<>(OneTwosProxy.LINK.from(this));
    }

    private app.One readRow(Row row) {
        return new app.One(row.get(ID), row.many(OneTwosProxy.LINK));
    }

    @Override
    protected ModelType<app.One, Long, OneTable, OneValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public OneTable as(Name alias) {
        return new OneTable(alias, this);
    }

    /** The path to the one one of another row. */
    static final class One extends OneTable implements ToOne<OneQuerySet> {
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
     * The path to the rows of {@code one} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends OneTable
            implements ToMany<app.One, Long, OneTable, M, Q> {
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
