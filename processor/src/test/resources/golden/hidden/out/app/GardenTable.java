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

/** The table {@code garden} of {@link Garden}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class GardenTable extends ModelTable<Garden, GardenTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code garden}, not aliased. */
    public static final GardenTable GARDEN = new GardenTable(DSL.name("garden"), null);

    /** How rows become {@link Garden}s, and the other way round. */
    public static final ModelType<Garden, Long, GardenTable, GardenValues> MODEL_TYPE = ModelType.of(
                    "Garden", GARDEN, GardenTable::readRow)
            .keyedBy(ModelKey.of(GARDEN.ID), Garden::id)
            .with(GardenValues::new, GardenValues::of, GardenQuerySet::new)
            .relatedBy(garden -> List.of(garden.trees()));

    /** {@code id bigint not null}: {@link Garden#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private GardenTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private GardenTable(Route route) {
        super(route, GARDEN);
    }

    /** {@return the path to {@link Garden#trees()}: conditions on what is linked, also for {@code prefetchRelated}} */
    Outer_TreeTable.Several<GardenTreesLinkTable, GardenTreesProxy.Query> trees() {
        return new Outer_TreeTable.Several<>(GardenTreesProxy.LINK.from(this));
    }

    private Garden readRow(Row row) {
        return new Garden(row.get(ID), row.many(GardenTreesProxy.LINK));
    }

    @Override
    protected ModelType<Garden, Long, GardenTable, GardenValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public GardenTable as(Name alias) {
        return new GardenTable(alias, this);
    }

    /** The path to the one garden of another row. */
    public static final class One extends GardenTable implements ToOne<GardenQuerySet> {
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
     * The path to the rows of {@code garden} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends GardenTable
            implements ToMany<Garden, Long, GardenTable, M, Q> {
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
