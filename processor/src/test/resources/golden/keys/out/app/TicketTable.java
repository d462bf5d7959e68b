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

/** The table {@code tickets} of {@link Ticket}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class TicketTable extends ModelTable<Ticket, TicketTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code tickets}, not aliased. */
    public static final TicketTable TICKET = new TicketTable(DSL.name("tickets"), null);

    /** How rows become {@link Ticket}s, and the other way round. */
    public static final ModelType<Ticket, TicketKey, TicketTable, TicketValues> MODEL_TYPE = ModelType.of(
                    "Ticket", TICKET, TicketTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (TicketKey key) -> List.of(key.seatId().line(), key.seatId().place(), key.playId()),
                            parts -> new TicketKey(new SeatKey((Integer) parts.get(0), (String) parts.get(1)),
                                    (Long) parts.get(2)),
                            TICKET.SEAT_LINE, TICKET.SEAT_PLACE, TICKET.PLAY_ID),
                    ticket -> ticket.seat() == null || ticket.play() == null
                            ? null : new TicketKey(ticket.seat().id(), ticket.play().id()))
            .with(TicketValues::new, TicketValues::of, TicketQuerySet::new)
            .withPrimitives(TICKET.PRICE)
            .relatedBy(ticket -> List.of(ticket.seat(), ticket.play()));

    /** {@code seat_line integer not null}: part of the key of {@link Ticket#seat()}. Part of the primary key. */
    public final TableField<Record, Integer> SEAT_LINE = column("seat_line", SQLDataType.INTEGER.notNull());

    /** {@code seat_place varchar(4) not null}: part of the key of {@link Ticket#seat()}. Part of the primary key. */
    public final TableField<Record, String> SEAT_PLACE = column("seat_place", SQLDataType.VARCHAR(4).notNull());

    /** {@code play_id bigint not null}: the key of {@link Ticket#play()}. Part of the primary key. */
    public final TableField<Record, Long> PLAY_ID = column("play_id", SQLDataType.BIGINT.notNull());

    /** {@code price integer not null}: {@link Ticket#price()}. */
    public final TableField<Record, Integer> PRICE = column("price", SQLDataType.INTEGER.notNull());

    private TicketTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private TicketTable(Route route) {
        super(route, TICKET);
    }

    /** {@return the path to {@link Ticket#seat()}: its columns and paths, also for {@code selectRelated}} */
    public SeatTable.One seat() {
        return new SeatTable.One(Keys.SEAT.from(this));
    }

    /** {@return the path to {@link Ticket#play()}: its columns and paths, also for {@code selectRelated}} */
    public PlayTable.One play() {
        return new PlayTable.One(Keys.PLAY.from(this));
    }

    private Ticket readRow(Row row) {
        return new Ticket(
                row.ref(Keys.SEAT, List.of(SEAT_LINE, SEAT_PLACE)),
                row.ref(Keys.PLAY, PLAY_ID),
                row.get(PRICE));
    }

    @Override
    protected ModelType<Ticket, TicketKey, TicketTable, TicketValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.SEAT, Keys.PLAY);
    }

    @Override
    public TicketTable as(Name alias) {
        return new TicketTable(alias, this);
    }

    /** The path to the one ticket of another row. */
    public static final class One extends TicketTable implements ToOne<TicketQuerySet> {
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
     * The path to the rows of {@code tickets} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends TicketTable
            implements ToMany<Ticket, TicketKey, TicketTable, M, Q> {
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
        /** Names {@link Seat}s: {@link Ticket#seat()}. */
        public static final Reference<Seat, SeatKey> SEAT =
                Reference.of(MODEL_TYPE, "seat", SeatTable.MODEL_TYPE, OnDelete.CASCADE, TICKET.SEAT_LINE,
                        TICKET.SEAT_PLACE);

        /** Names {@link Play}s: {@link Ticket#play()}. */
        public static final Reference<Play, Long> PLAY =
                Reference.of(MODEL_TYPE, "play", PlayTable.MODEL_TYPE, OnDelete.RESTRICT, TICKET.PLAY_ID);

        private Keys() {}
    }
}
