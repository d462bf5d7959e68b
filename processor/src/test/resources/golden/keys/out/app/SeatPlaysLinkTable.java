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

/** The table {@code seats_plays} of {@link SeatPlaysLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class SeatPlaysLinkTable extends ModelTable<SeatPlaysLink, SeatPlaysLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code seats_plays}, not aliased. */
    public static final SeatPlaysLinkTable SEAT_PLAYS_LINK = new SeatPlaysLinkTable(DSL.name("seats_plays"), null);

    /** How rows become {@link SeatPlaysLink}s, and the other way round. */
    public static final ModelType<SeatPlaysLink, LinkKey<SeatKey, Long>, SeatPlaysLinkTable, SeatPlaysLinkValues>
            MODEL_TYPE = ModelType.of(
                    "SeatPlaysLink", SEAT_PLAYS_LINK, SeatPlaysLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (LinkKey<SeatKey, Long> key) -> List.of(key.owner().line(), key.owner().place(), key.target()),
                            parts -> new LinkKey<>(new SeatKey((Integer) parts.get(0), (String) parts.get(1)),
                                    (Long) parts.get(2)),
                            SEAT_PLAYS_LINK.SEAT_LINE, SEAT_PLAYS_LINK.SEAT_PLACE,
                                    SEAT_PLAYS_LINK.PLAY_ID),
                    link -> new LinkKey<>(link.seat().id(), link.play().id()))
            .with(SeatPlaysLinkValues::new, SeatPlaysLinkValues::of, SeatPlaysLinkQuerySet::new)
            .relatedBy(seatPlaysLink -> List.of(seatPlaysLink.seat(), seatPlaysLink.play()));

    /** {@code seat_line integer not null}: part of the key of {@link SeatPlaysLink#seat()}. */
    public final TableField<Record, Integer> SEAT_LINE = column("seat_line", SQLDataType.INTEGER.notNull());

    /** {@code seat_place varchar(4) not null}: part of the key of {@link SeatPlaysLink#seat()}. */
    public final TableField<Record, String> SEAT_PLACE = column("seat_place", SQLDataType.VARCHAR(4).notNull());

    /** {@code play_id bigint not null}: the key of {@link SeatPlaysLink#play()}. */
    public final TableField<Record, Long> PLAY_ID = column("play_id", SQLDataType.BIGINT.notNull());

    private SeatPlaysLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link SeatPlaysLink#seat()}: its columns and paths, also for {@code selectRelated}} */
    public SeatTable.One seat() {
        return new SeatTable.One(Keys.SEAT.from(this));
    }

    /** {@return the path to {@link SeatPlaysLink#play()}: its columns and paths, also for {@code selectRelated}} */
    public PlayTable.One play() {
        return new PlayTable.One(Keys.PLAY.from(this));
    }

    private SeatPlaysLink readRow(Row row) {
        return new SeatPlaysLink(
                row.ref(Keys.SEAT, List.of(SEAT_LINE, SEAT_PLACE)),
                row.ref(Keys.PLAY, PLAY_ID));
    }

    @Override
    protected ModelType<SeatPlaysLink, LinkKey<SeatKey, Long>, SeatPlaysLinkTable, SeatPlaysLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.SEAT, Keys.PLAY);
    }

    @Override
    public SeatPlaysLinkTable as(Name alias) {
        return new SeatPlaysLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Seat}s: {@link SeatPlaysLink#seat()}. */
        public static final Reference<Seat, SeatKey> SEAT =
                Reference.of(MODEL_TYPE, "seat", SeatTable.MODEL_TYPE, OnDelete.CASCADE, SEAT_PLAYS_LINK.SEAT_LINE,
                        SEAT_PLAYS_LINK.SEAT_PLACE);

        /** Names {@link Play}s: {@link SeatPlaysLink#play()}. */
        public static final Reference<Play, Long> PLAY =
                Reference.of(MODEL_TYPE, "play", PlayTable.MODEL_TYPE, OnDelete.CASCADE, SEAT_PLAYS_LINK.PLAY_ID);

        private Keys() {}
    }
}
