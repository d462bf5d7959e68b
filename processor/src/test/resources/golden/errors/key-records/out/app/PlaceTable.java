package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code place} of {@link Place}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PlaceTable extends ModelTable<Place, PlaceTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code place}, not aliased. */
    public static final PlaceTable PLACE = new PlaceTable(DSL.name("place"), null);

    /** How rows become {@link Place}s, and the other way round. */
    public static final ModelType<Place, PlaceKey, PlaceTable, PlaceValues> MODEL_TYPE = null;

    /** {@code number integer not null}: {@link Place#number()}. */
    public final TableField<Record, Integer> NUMBER = column("number", SQLDataType.INTEGER.notNull());

    private PlaceTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private PlaceTable(Route route) {
        super(route, PLACE);
    }

    @Override
    protected ModelType<Place, PlaceKey, PlaceTable, PlaceValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public PlaceTable as(Name alias) {
        return new PlaceTable(alias, this);
    }

    /** The path to the one place of another row. */
    public static final class One extends PlaceTable implements ToOne<PlaceQuerySet> {
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
     * The path to the rows of {@code place} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends PlaceTable
            implements ToMany<Place, PlaceKey, PlaceTable, M, Q> {
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
