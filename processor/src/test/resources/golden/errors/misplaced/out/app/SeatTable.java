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

/** The table {@code seat} of {@link Seat}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class SeatTable extends ModelTable<Seat, SeatTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code seat}, not aliased. */
    public static final SeatTable SEAT = new SeatTable(DSL.name("seat"), null);

    /** How rows become {@link Seat}s, and the other way round. */
    public static final ModelType<Seat, Seat.Place, SeatTable, SeatValues> MODEL_TYPE = null;

    /** {@code name varchar(255) not null}: {@link Seat#name()}. */
    public final TableField<Record, String> NAME = column("name", SQLDataType.VARCHAR(255).notNull());

    private SeatTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private SeatTable(Route route) {
        super(route, SEAT);
    }

    @Override
    protected ModelType<Seat, Seat.Place, SeatTable, SeatValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public SeatTable as(Name alias) {
        return new SeatTable(alias, this);
    }

    /** The path to the one seat of another row. */
    public static final class One extends SeatTable implements ToOne<SeatQuerySet> {
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
     * The path to the rows of {@code seat} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends SeatTable
            implements ToMany<Seat, Seat.Place, SeatTable, M, Q> {
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
