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

/** The table {@code sorted} of {@link Sorted}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class SortedTable extends ModelTable<Sorted, SortedTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code sorted}, not aliased. */
    public static final SortedTable SORTED = new SortedTable(DSL.name("sorted"), null);

    /** How rows become {@link Sorted}s, and the other way round. */
    public static final ModelType<Sorted, Long, SortedTable, SortedValues> MODEL_TYPE = ModelType.of(
                    "Sorted", SORTED, SortedTable::readRow)
            .keyedBy(ModelKey.of(SORTED.ID), Sorted::id)
            .with(SortedValues::new, SortedValues::of, SortedQuerySet::new);

    /** {@code id bigint not null}: {@link Sorted#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code word varchar(255) not null}: {@link Sorted#word()}. */
    public final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(255).notNull());

    private SortedTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private SortedTable(Route route) {
        super(route, SORTED);
    }

    private Sorted readRow(Row row) {
        return new Sorted(row.get(ID), row.get(WORD));
    }

    @Override
    protected ModelType<Sorted, Long, SortedTable, SortedValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public SortedTable as(Name alias) {
        return new SortedTable(alias, this);
    }

    /** The path to the one sorted of another row. */
    public static final class One extends SortedTable implements ToOne<SortedQuerySet> {
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
     * The path to the rows of {@code sorted} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends SortedTable
            implements ToMany<Sorted, Long, SortedTable, M, Q> {
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
