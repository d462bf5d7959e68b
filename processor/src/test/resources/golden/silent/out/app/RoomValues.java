package app;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Room}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
public final class RoomValues extends Values<RoomValues> {
    /** No values yet. */
    public RoomValues() {}

    /**
     * {@code id bigint not null}: {@link Room#id()}.
     *
     * @param id the value
     * @return these values
     */
    public RoomValues id(Long id) {
        return set(RoomTable.ROOM.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static RoomValues of(Room model) {
        return new RoomValues()
                .given(RoomTable.ROOM.ID, model.id());
    }
}
