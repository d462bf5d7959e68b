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

/** The table {@code twice} of {@link Twice}. */
@Generated("dev.throughline.processor.ModelProcessor")
class TwiceTable extends ModelTable<Twice, TwiceTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code twice}, not aliased. */
    static final TwiceTable TWICE = new TwiceTable(DSL.name("twice"), null);

    /** How rows become {@link Twice}s, and the other way round. */
    static final ModelType<Twice, Long, TwiceTable, TwiceValues> MODEL_TYPE = ModelType.of(
                    "Twice", TWICE, TwiceTable::readRow)
            .keyedBy(ModelKey.of(TWICE.ID), twice -> twice.id)
            .with(TwiceValues::new, TwiceValues::of, TwiceQuerySet::new);

    /** {@code id bigint not null}: {@link Twice#id}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private TwiceTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private TwiceTable(Route route) {
        super(route, TWICE);
    }

    private Twice readRow(Row row) {
        Twice model = new Twice();
        model.id = row.get(ID);
        return model;
    }

    @Override
    protected ModelType<Twice, Long, TwiceTable, TwiceValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public TwiceTable as(Name alias) {
        return new TwiceTable(alias, this);
    }

    /** The path to the one twice of another row. */
    static final class One extends TwiceTable implements ToOne<TwiceQuerySet> {
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
     * The path to the rows of {@code twice} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends TwiceTable
            implements ToMany<Twice, Long, TwiceTable, M, Q> {
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
