package app;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
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
            .withPrimitives(SEAT.LINE)
            .relatedBy(seat -> List.of(seat.behind(), seat.plays(), seat.neighbours(), seat.guests()));

    /** {@code line integer not null}: {@link Seat#line()}. Part of the primary key. */
    public final TableField<Record, Integer> LINE = column("line", SQLDataType.INTEGER.notNull());

    /** {@code place varchar(4) not null}: {@link Seat#place()}. Part of the primary key. */
    public final TableField<Record, String> PLACE = column("place", SQLDataType.VARCHAR(4).notNull());

    /** {@code label varchar(20)}: {@link Seat#label()}. */
    public final TableField<Record, String> LABEL = column("label", SQLDataType.VARCHAR(20).null_());

    /** {@code behind_line integer}: part of the key of {@link Seat#behind()}. */
    public final TableField<Record, Integer> BEHIND_LINE = column("behind_line", SQLDataType.INTEGER.null_());

    /** {@code behind_place varchar(4)}: part of the key of {@link Seat#behind()}. */
    public final TableField<Record, String> BEHIND_PLACE = column("behind_place", SQLDataType.VARCHAR(4).null_());

    private SeatTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private SeatTable(Route route) {
        super(route, SEAT);
    }

    /** {@return the path to {@link Seat#behind()}: its columns and paths, also for {@code selectRelated}} */
    public One behind() {
        return new One(Keys.BEHIND.from(this));
    }

    /** {@return the path to {@link Seat#plays()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public PlayTable.Several<SeatPlaysLinkTable, SeatPlaysProxy.Query> plays() {
        return new PlayTable.Several<>(SeatPlaysProxy.LINK.from(this));
    }

    /**
     * {@return the path to {@link Seat#neighbours()}: conditions on what is linked, also for {@code prefetchRelated}}
     */
    public Several<SeatNeighboursLinkTable, SeatNeighboursProxy.Query> neighbours() {
        return new Several<>(SeatNeighboursProxy.LINK.from(this));
    }

    /** {@return the path to {@link Seat#guests()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public GuestTable.Several<BookingTable, SeatGuestsProxy.Query> guests() {
        return new GuestTable.Several<>(SeatGuestsProxy.LINK.from(this));
    }

    private Seat readRow(Row row) {
        return new Seat(
                row.get(LINE),
                row.get(PLACE),
                row.get(LABEL),
                row.ref(Keys.BEHIND, List.of(BEHIND_LINE, BEHIND_PLACE)),
                row.many(SeatPlaysProxy.LINK),
                row.many(SeatNeighboursProxy.LINK),
                row.many(SeatGuestsProxy.LINK));
    }

    @Override
    protected ModelType<Seat, SeatKey, SeatTable, SeatValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.BEHIND);
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

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Seat}s: {@link Seat#behind()}. */
        public static final Reference<Seat, SeatKey> BEHIND =
                Reference.of(MODEL_TYPE, "behind", SeatTable.MODEL_TYPE, OnDelete.RESTRICT, SEAT.BEHIND_LINE,
                        SEAT.BEHIND_PLACE);

        private Keys() {}
    }
}
