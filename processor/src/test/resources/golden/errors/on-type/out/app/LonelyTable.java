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

/** The table {@code lonely} of {@link Lonely}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class LonelyTable extends ModelTable<Lonely, LonelyTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code lonely}, not aliased. */
    public static final LonelyTable LONELY = new LonelyTable(DSL.name("lonely"), null);

    /** How rows become {@link Lonely}s, and the other way round. */
    public static final ModelType<Lonely, Long, LonelyTable, LonelyValues> MODEL_TYPE = ModelType.of(
                    "Lonely", LONELY, LonelyTable::readRow)
            .keyedBy(ModelKey.of(LONELY.ID), Lonely::id)
            .with(LonelyValues::new, LonelyValues::of, LonelyQuerySet::new);

    /** {@code id bigint not null}: {@link Lonely#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private LonelyTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private LonelyTable(Route route) {
        super(route, LONELY);
    }

    private Lonely readRow(Row row) {
        return new Lonely(row.get(ID));
    }

    @Override
    protected ModelType<Lonely, Long, LonelyTable, LonelyValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public LonelyTable as(Name alias) {
        return new LonelyTable(alias, this);
    }

    /** The path to the one lonely of another row. */
    public static final class One extends LonelyTable implements ToOne<LonelyQuerySet> {
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
     * The path to the rows of {@code lonely} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends LonelyTable
            implements ToMany<Lonely, Long, LonelyTable, M, Q> {
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
