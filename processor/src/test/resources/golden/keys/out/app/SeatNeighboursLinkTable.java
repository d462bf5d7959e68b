package app;

import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
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

/** The table {@code seats_neighbours} of {@link SeatNeighboursLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class SeatNeighboursLinkTable extends ModelTable<SeatNeighboursLink, SeatNeighboursLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code seats_neighbours}, not aliased. */
    public static final SeatNeighboursLinkTable SEAT_NEIGHBOURS_LINK =
            new SeatNeighboursLinkTable(DSL.name("seats_neighbours"), null);

    /** How rows become {@link SeatNeighboursLink}s, and the other way round. */
    public static final ModelType<SeatNeighboursLink, LinkKey<SeatKey, SeatKey>, SeatNeighboursLinkTable, SeatNeighboursLinkValues>
            MODEL_TYPE = ModelType.of(
                    "SeatNeighboursLink", SEAT_NEIGHBOURS_LINK, SeatNeighboursLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (LinkKey<SeatKey, SeatKey> key) -> List.of(key.owner().line(), key.owner().place(), key.target().line(), key.target().place()),
                            parts -> new LinkKey<>(new SeatKey((Integer) parts.get(0), (String) parts.get(1)),
                                    new SeatKey((Integer) parts.get(2), (String) parts.get(3))),
                            SEAT_NEIGHBOURS_LINK.FROM_SEAT_LINE,
                                    SEAT_NEIGHBOURS_LINK.FROM_SEAT_PLACE,
                                    SEAT_NEIGHBOURS_LINK.TO_SEAT_LINE,
                                    SEAT_NEIGHBOURS_LINK.TO_SEAT_PLACE),
                    link -> new LinkKey<>(link.fromSeat().id(), link.toSeat().id()))
            .with(SeatNeighboursLinkValues::new, SeatNeighboursLinkValues::of, SeatNeighboursLinkQuerySet::new)
            .relatedBy(seatNeighboursLink -> List.of(seatNeighboursLink.fromSeat(), seatNeighboursLink.toSeat()));

    /** {@code from_seat_line integer not null}: part of the key of {@link SeatNeighboursLink#fromSeat()}. */
    public final TableField<Record, Integer> FROM_SEAT_LINE = column("from_seat_line", SQLDataType.INTEGER.notNull());

    /** {@code from_seat_place varchar(4) not null}: part of the key of {@link SeatNeighboursLink#fromSeat()}. */
    public final TableField<Record, String> FROM_SEAT_PLACE =
            column("from_seat_place", SQLDataType.VARCHAR(4).notNull());

    /** {@code to_seat_line integer not null}: part of the key of {@link SeatNeighboursLink#toSeat()}. */
    public final TableField<Record, Integer> TO_SEAT_LINE = column("to_seat_line", SQLDataType.INTEGER.notNull());

    /** {@code to_seat_place varchar(4) not null}: part of the key of {@link SeatNeighboursLink#toSeat()}. */
    public final TableField<Record, String> TO_SEAT_PLACE = column("to_seat_place", SQLDataType.VARCHAR(4).notNull());

    private SeatNeighboursLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link SeatNeighboursLink#fromSeat()}: its columns and paths, also for {@code
     * selectRelated}}
     */
    public SeatTable.One fromSeat() {
        return new SeatTable.One(Keys.FROM_SEAT.from(this));
    }

    /**
     * {@return the path to {@link SeatNeighboursLink#toSeat()}: its columns and paths, also for {@code selectRelated}}
     */
    public SeatTable.One toSeat() {
        return new SeatTable.One(Keys.TO_SEAT.from(this));
    }

    private SeatNeighboursLink readRow(Row row) {
        return new SeatNeighboursLink(
                row.ref(Keys.FROM_SEAT, List.of(FROM_SEAT_LINE, FROM_SEAT_PLACE)),
                row.ref(Keys.TO_SEAT, List.of(TO_SEAT_LINE, TO_SEAT_PLACE)));
    }

    @Override
    protected ModelType<SeatNeighboursLink, LinkKey<SeatKey, SeatKey>, SeatNeighboursLinkTable, SeatNeighboursLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_SEAT, Keys.TO_SEAT);
    }

    @Override
    public SeatNeighboursLinkTable as(Name alias) {
        return new SeatNeighboursLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Seat}s: {@link SeatNeighboursLink#fromSeat()}. */
        public static final Reference<Seat, SeatKey> FROM_SEAT =
                Reference.of(MODEL_TYPE, "fromSeat", SeatTable.MODEL_TYPE, OnDelete.CASCADE, SEAT_NEIGHBOURS_LINK.FROM_SEAT_LINE,
                        SEAT_NEIGHBOURS_LINK.FROM_SEAT_PLACE);

        /** Names {@link Seat}s: {@link SeatNeighboursLink#toSeat()}. */
        public static final Reference<Seat, SeatKey> TO_SEAT =
                Reference.of(MODEL_TYPE, "toSeat", SeatTable.MODEL_TYPE, OnDelete.CASCADE, SEAT_NEIGHBOURS_LINK.TO_SEAT_LINE,
                        SEAT_NEIGHBOURS_LINK.TO_SEAT_PLACE);

        private Keys() {}
    }
}
