package app;

import static app.LampRoomTable.LAMP_ROOM;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to write of one {@link LampRoom}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "rawtypes",
        "removal"
})
public final class LampRoomValues extends Values<LampRoomValues> {
    /** No values yet. */
    public LampRoomValues() {}

    /**
     * {@code lamp_id bigint not null}: the key of the {@link Lamp}.
     *
     * @param lamp the row, which has been written before
     * @return these values
     */
    public LampRoomValues lamp(Lamp lamp) {
        return setRow(LampRoomTable.Keys.LAMP, lamp);
    }

    /**
     * {@code lamp_id bigint not null}: the key of the {@link Lamp}.
     *
     * @param lamp the row, loaded or not
     * @return these values
     */
    public LampRoomValues lamp(Ref<Lamp, Long> lamp) {
        return setRef(LampRoomTable.Keys.LAMP, lamp);
    }

    /**
     * {@code lamp_id bigint not null}: the key of the {@link Lamp}.
     *
     * @param lampId the row's key
     * @return these values
     */
    public LampRoomValues lampId(Long lampId) {
        return set(LAMP_ROOM.LAMP_ID, lampId);
    }

    /**
     * {@code room_id bigint not null}: the key of the {@link Room}.
     *
     * @param room the row, which has been written before
     * @return these values
     */
    public LampRoomValues room(Room room) {
        return setRow(LampRoomTable.Keys.ROOM, room);
    }

    /**
     * {@code room_id bigint not null}: the key of the {@link Room}.
     *
     * @param room the row, loaded or not
     * @return these values
     */
    public LampRoomValues room(Ref<Room, Long> room) {
        return setRef(LampRoomTable.Keys.ROOM, room);
    }

    /**
     * {@code room_id bigint not null}: the key of the {@link Room}.
     *
     * @param roomId the row's key
     * @return these values
     */
    public LampRoomValues roomId(Long roomId) {
        return set(LAMP_ROOM.ROOM_ID, roomId);
    }

    /**
     * {@code any varchar(255)}: {@link LampRoom#any()}.
     *
     * @param any the value
     * @return these values
     */
    public LampRoomValues any(@Nullable Any any) {
        return set(LAMP_ROOM.ANY, any);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static LampRoomValues of(LampRoom model) {
        return new LampRoomValues()
                .set(LAMP_ROOM.ANY, model.any());
    }
}
