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

/** The table {@code house} of {@link House}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class HouseTable extends ModelTable<House, HouseTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code house}, not aliased. */
    public static final HouseTable HOUSE = new HouseTable(DSL.name("house"), null);

    /** How rows become {@link House}s, and the other way round. */
    public static final ModelType<House, Long, HouseTable, HouseValues> MODEL_TYPE = ModelType.of(
                    "House", HOUSE, HouseTable::readRow)
            .keyedBy(ModelKey.of(HOUSE.ID), House::id)
            .with(HouseValues::new, HouseValues::of, HouseQuerySet::new);

    /** {@code id bigint not null}: {@link House#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private HouseTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private HouseTable(Route route) {
        super(route, HOUSE);
    }

    private House readRow(Row row) {
        return new House(row.get(ID), null, null);
    }

    @Override
    protected ModelType<House, Long, HouseTable, HouseValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public HouseTable as(Name alias) {
        return new HouseTable(alias, this);
    }

    /** The path to the one house of another row. */
    public static final class One extends HouseTable implements ToOne<HouseQuerySet> {
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
     * The path to the rows of {@code house} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends HouseTable
            implements ToMany<House, Long, HouseTable, M, Q> {
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
