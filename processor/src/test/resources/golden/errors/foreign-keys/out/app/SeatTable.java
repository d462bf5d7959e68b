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

/** The table {@code seats} of {@link Seat}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class SeatTable extends ModelTable<Seat, SeatTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code seats}, not aliased. */
    public static final SeatTable SEAT = new SeatTable(DSL.name("seats"), null);

    /** How rows become {@link Seat}s, and the other way round. */
    public static final ModelType<Seat, SeatKey, SeatTable, SeatValues> MODEL_TYPE = ModelType.of(
                    "Seat", SEAT, SeatTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (SeatKey key) -> List.of(key.line(), key.place()),
                            parts -> new SeatKey((Integer) parts.get(0), (String) parts.get(1)),
                            SEAT.LINE, SEAT.PLACE),
                    seat -> seat.place() == null ? null : new SeatKey(seat.line(), seat.place()))
            .with(SeatValues::new, SeatValues::of, SeatQuerySet::new)
            .withPrimitives(SEAT.LINE);

    /** {@code line integer not null}: {@link Seat#line()}. Part of the primary key. */
    public final TableField<Record, Integer> LINE = column("line", SQLDataType.INTEGER.notNull());

    /** {@code place varchar(255) not null}: {@link Seat#place()}. Part of the primary key. */
    public final TableField<Record, String> PLACE = column("place", SQLDataType.VARCHAR(255).notNull());

    private SeatTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private SeatTable(Route route) {
        super(route, SEAT);
    }

    private Seat readRow(Row row) {
        return new Seat(row.get(LINE), row.get(PLACE));
    }

    @Override
    protected ModelType<Seat, SeatKey, SeatTable, SeatValues> modelType() {
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
     * The path to the rows of {@code seats} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends SeatTable
            implements ToMany<Seat, SeatKey, SeatTable, M, Q> {
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
