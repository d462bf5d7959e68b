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

/** The table {@code both} of {@link Both}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class BothTable extends ModelTable<Both, BothTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code both}, not aliased. */
    public static final BothTable BOTH = new BothTable(DSL.name("both"), null);

    /** How rows become {@link Both}s, and the other way round. */
    public static final ModelType<Both, Long, BothTable, BothValues> MODEL_TYPE = ModelType.of(
                    "Both", BOTH, BothTable::readRow)
            .keyedBy(ModelKey.of(BOTH.ID), Both::id)
            .with(BothValues::new, BothValues::of, BothQuerySet::new);

    /** {@code id bigint not null}: {@link Both#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private BothTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private BothTable(Route route) {
        super(route, BOTH);
    }

    private Both readRow(Row row) {
        return new Both(row.get(ID), null);
    }

    @Override
    protected ModelType<Both, Long, BothTable, BothValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public BothTable as(Name alias) {
        return new BothTable(alias, this);
    }

    /** The path to the one both of another row. */
    public static final class One extends BothTable implements ToOne<BothQuerySet> {
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
     * The path to the rows of {@code both} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends BothTable
            implements ToMany<Both, Long, BothTable, M, Q> {
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
