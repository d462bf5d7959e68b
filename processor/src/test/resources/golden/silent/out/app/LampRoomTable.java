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

/** The table {@code lamp_room} of {@link LampRoom}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "rawtypes",
        "removal"
})
public class LampRoomTable extends ModelTable<LampRoom, LampRoomTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code lamp_room}, not aliased. */
    public static final LampRoomTable LAMP_ROOM = new LampRoomTable(DSL.name("lamp_room"), null);

    /** How rows become {@link LampRoom}s, and the other way round. */
    public static final ModelType<LampRoom, LinkKey<Long, Long>, LampRoomTable, LampRoomValues>
            MODEL_TYPE = ModelType.of(
                    "LampRoom", LAMP_ROOM, LampRoomTable::readRow)
            .keyedBy(ModelKey.of(LAMP_ROOM.LAMP_ID, LAMP_ROOM.ROOM_ID))
            .with(LampRoomValues::new, LampRoomValues::of, LampRoomQuerySet::new);

    /** {@code lamp_id bigint not null}: the key of the {@link Lamp}. */
    public final TableField<Record, Long> LAMP_ID = column("lamp_id", SQLDataType.BIGINT.notNull());

    /** {@code room_id bigint not null}: the key of the {@link Room}. */
    public final TableField<Record, Long> ROOM_ID = column("room_id", SQLDataType.BIGINT.notNull());

    /** {@code any varchar(255)}: {@link LampRoom#any()}. */
    public final TableField<Record, Any> ANY =
            column("any", SQLDataType.VARCHAR(255).null_().asConvertedDataType(new AnyText()));

    private LampRoomTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to the {@link Lamp}: its columns and paths, also for {@code selectRelated}} */
    public LampTable.One lamp() {
        return new LampTable.One(Keys.LAMP.from(this));
    }

    /** {@return the path to the {@link Room}: its columns and paths, also for {@code selectRelated}} */
    public RoomTable.One room() {
        return new RoomTable.One(Keys.ROOM.from(this));
    }

    private LampRoom readRow(Row row) {
        return new LampRoom(row.get(ANY));
    }

    @Override
    protected ModelType<LampRoom, LinkKey<Long, Long>, LampRoomTable, LampRoomValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.LAMP, Keys.ROOM);
    }

    @Override
    public LampRoomTable as(Name alias) {
        return new LampRoomTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Lamp}s: the key of the {@link Lamp}. */
        public static final Reference<Lamp, Long> LAMP =
                Reference.of(MODEL_TYPE, "lamp", LampTable.MODEL_TYPE, OnDelete.CASCADE, LAMP_ROOM.LAMP_ID);

        /** Names {@link Room}s: the key of the {@link Room}. */
        public static final Reference<Room, Long> ROOM =
                Reference.of(MODEL_TYPE, "room", RoomTable.MODEL_TYPE, OnDelete.CASCADE, LAMP_ROOM.ROOM_ID);

        private Keys() {}
    }
}
