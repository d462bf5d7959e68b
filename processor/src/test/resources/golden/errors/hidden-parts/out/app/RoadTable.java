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

/** The table {@code road} of {@link Road}. */
@Generated("dev.throughline.processor.ModelProcessor")
class RoadTable extends ModelTable<Road, RoadTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code road}, not aliased. */
    static final RoadTable ROAD = new RoadTable(DSL.name("road"), null);

    /** How rows become {@link Road}s, and the other way round. */
    static final ModelType<Road, Long, RoadTable, RoadValues> MODEL_TYPE = ModelType.of(
                    "Road", ROAD, RoadTable::readRow)
            .keyedBy(ModelKey.of(ROAD.ID), road -> road.id)
            .with(RoadValues::new, RoadValues::of, RoadQuerySet::new);

    /** {@code id bigint not null}: {@link Road#id}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private RoadTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private RoadTable(Route route) {
        super(route, ROAD);
    }

    private Road readRow(Row row) {
        Road model = new Road();
        model.span = null;
        model.kind = null;
        model.id = row.get(ID);
        return model;
    }

    @Override
    protected ModelType<Road, Long, RoadTable, RoadValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public RoadTable as(Name alias) {
        return new RoadTable(alias, this);
    }

    /** The path to the one road of another row. */
    static final class One extends RoadTable implements ToOne<RoadQuerySet> {
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
     * The path to the rows of {@code road} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends RoadTable
            implements ToMany<Road, Long, RoadTable, M, Q> {
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
