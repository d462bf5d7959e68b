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

/** The table {@code SEAT_NUMBER} of {@link SeatNumber}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class SeatNumberTable extends ModelTable<SeatNumber, SeatNumberTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code SEAT_NUMBER}, not aliased. */
    public static final SeatNumberTable SEAT_NUMBER = new SeatNumberTable(DSL.name("SEAT_NUMBER"), null);

    /** How rows become {@link SeatNumber}s, and the other way round. */
    public static final ModelType<SeatNumber, SeatNumberKey, SeatNumberTable, SeatNumberValues>
            MODEL_TYPE = ModelType.of(
                    "SeatNumber", SEAT_NUMBER, SeatNumberTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (SeatNumberKey key) -> List.of(key.rowNumber(), key.seatPlace()),
                            parts -> new SeatNumberKey((Integer) parts.get(0),
                                    (String) parts.get(1)),
                            SEAT_NUMBER.ROW_NUMBER, SEAT_NUMBER.SEAT_PLACE),
                    seatNumber -> seatNumber.seatPlace() == null
                            ? null : new SeatNumberKey(seatNumber.rowNumber(), seatNumber.seatPlace()))
            .with(SeatNumberValues::new, SeatNumberValues::of, SeatNumberQuerySet::new)
            .withPrimitives(SEAT_NUMBER.ROW_NUMBER);

    /** {@code ROW_NUMBER integer not null}: {@link SeatNumber#rowNumber()}. Part of the primary key. */
    public final TableField<Record, Integer> ROW_NUMBER = column("ROW_NUMBER", SQLDataType.INTEGER.notNull());

    /** {@code SEAT_PLACE varchar(255) not null}: {@link SeatNumber#seatPlace()}. Part of the primary key. */
    public final TableField<Record, String> SEAT_PLACE = column("SEAT_PLACE", SQLDataType.VARCHAR(255).notNull());

    private SeatNumberTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private SeatNumberTable(Route route) {
        super(route, SEAT_NUMBER);
    }

    private SeatNumber readRow(Row row) {
        return new SeatNumber(row.get(ROW_NUMBER), row.get(SEAT_PLACE));
    }

    @Override
    protected ModelType<SeatNumber, SeatNumberKey, SeatNumberTable, SeatNumberValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public SeatNumberTable as(Name alias) {
        return new SeatNumberTable(alias, this);
    }

    /** The path to the one seat number of another row. */
    public static final class One extends SeatNumberTable implements ToOne<SeatNumberQuerySet> {
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
     * The path to the rows of {@code SEAT_NUMBER} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends SeatNumberTable
            implements ToMany<SeatNumber, SeatNumberKey, SeatNumberTable, M, Q> {
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
