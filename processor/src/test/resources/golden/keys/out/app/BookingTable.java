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

/** The table {@code bookings} of {@link Booking}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class BookingTable extends ModelTable<Booking, BookingTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code bookings}, not aliased. */
    public static final BookingTable BOOKING = new BookingTable(DSL.name("bookings"), null);

    /** How rows become {@link Booking}s, and the other way round. */
    public static final ModelType<Booking, BookingKey, BookingTable, BookingValues> MODEL_TYPE = ModelType.of(
                    "Booking", BOOKING, BookingTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (BookingKey key) -> List.of(key.seatId().line(), key.seatId().place(), key.guestId().rank(), key.guestId().name()),
                            parts -> new BookingKey(new SeatKey((Integer) parts.get(0), (String) parts.get(1)),
                                    new GuestKey((Guest.Rank) parts.get(2), (String) parts.get(3))),
                            BOOKING.SEAT_LINE, BOOKING.SEAT_PLACE, BOOKING.GUEST_RANK,
                                    BOOKING.GUEST_NAME),
                    booking -> booking.seat() == null || booking.guest() == null
                            ? null : new BookingKey(booking.seat().id(), booking.guest().id()))
            .with(BookingValues::new, BookingValues::of, BookingQuerySet::new)
            .orderedBy(booking -> List.of(booking.GUEST_RANK.desc(), booking.GUEST_NAME.desc(), booking.PRICE))
            .relatedBy(booking -> List.of(booking.seat(), booking.guest()));

    /** {@code line_number integer not null}: part of the key of {@link Booking#seat()}. Part of the primary key. */
    public final TableField<Record, Integer> SEAT_LINE = column("line_number", SQLDataType.INTEGER.notNull());

    /** {@code place varchar(4) not null}: part of the key of {@link Booking#seat()}. Part of the primary key. */
    public final TableField<Record, String> SEAT_PLACE = column("place", SQLDataType.VARCHAR(4).notNull());

    /** {@code guest_rank varchar(10) not null}: part of the key of {@link Booking#guest()}. Part of the primary key. */
    public final TableField<Record, Guest.Rank> GUEST_RANK =
            column("guest_rank", SQLDataType.VARCHAR(10).notNull(), Guest.Rank.class);

    /** {@code guest_name varchar(40) not null}: part of the key of {@link Booking#guest()}. Part of the primary key. */
    public final TableField<Record, String> GUEST_NAME = column("guest_name", SQLDataType.VARCHAR(40).notNull());

    /** {@code price integer}: {@link Booking#price()}. */
    public final TableField<Record, Integer> PRICE = column("price", SQLDataType.INTEGER.null_());

    private BookingTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private BookingTable(Route route) {
        super(route, BOOKING);
    }

    /** {@return the path to {@link Booking#seat()}: its columns and paths, also for {@code selectRelated}} */
    public SeatTable.One seat() {
        return new SeatTable.One(Keys.SEAT.from(this));
    }

    /** {@return the path to {@link Booking#guest()}: its columns and paths, also for {@code selectRelated}} */
    public GuestTable.One guest() {
        return new GuestTable.One(Keys.GUEST.from(this));
    }

    private Booking readRow(Row row) {
        return new Booking(
                row.ref(Keys.SEAT, List.of(SEAT_LINE, SEAT_PLACE)),
                row.ref(Keys.GUEST, List.of(GUEST_RANK, GUEST_NAME)),
                row.get(PRICE));
    }

    @Override
    protected ModelType<Booking, BookingKey, BookingTable, BookingValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.SEAT, Keys.GUEST);
    }

    @Override
    public BookingTable as(Name alias) {
        return new BookingTable(alias, this);
    }

    /** The path to the one booking of another row. */
    public static final class One extends BookingTable implements ToOne<BookingQuerySet> {
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
     * The path to the rows of {@code bookings} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends BookingTable
            implements ToMany<Booking, BookingKey, BookingTable, M, Q> {
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
        /** Names {@link Seat}s: {@link Booking#seat()}. */
        public static final Reference<Seat, SeatKey> SEAT =
                Reference.of(MODEL_TYPE, "seat", SeatTable.MODEL_TYPE, OnDelete.CASCADE, BOOKING.SEAT_LINE,
                        BOOKING.SEAT_PLACE);

        /** Names {@link Guest}s: {@link Booking#guest()}. */
        public static final Reference<Guest, GuestKey> GUEST =
                Reference.of(MODEL_TYPE, "guest", GuestTable.MODEL_TYPE, OnDelete.CASCADE, BOOKING.GUEST_RANK,
                        BOOKING.GUEST_NAME);

        private Keys() {}
    }
}
