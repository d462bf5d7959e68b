package app;

import dev.throughline.LinkChange;
import dev.throughline.Linked;
import dev.throughline.LinkedQuerySet;
import dev.throughline.ManyToManyProxy;
import dev.throughline.QueryState;
import dev.throughline.generated.Link;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/**
 * The rooms of one {@link Lamp}: {@link Lamp#rooms()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(room)}
 *     <td>{@code insert into lamp_room (lamp_id, room_id) values (?, ?) on conflict (lamp_id, room_id) do nothing}
 * <tr><td>{@code addAll(rooms)}
 *     <td>{@code insert into lamp_room (lamp_id, room_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (lamp_id, room_id) do nothing returning lamp_id, room_id}
 * <tr><td>{@code put(room, link -> ...)}
 *     <td>{@code insert into lamp_room (lamp_id, room_id, ...) values (?, ?, ...) on conflict (lamp_id, room_id) do
 *         nothing}
 *     <br>where that is linked, {@code update lamp_room set ... where lamp_id = ? and room_id = ? and ...}
 * <tr><td>{@code set(rooms)}
 *     <td>{@code select 1 from lamp where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from lamp_room where lamp_id = ? and not exists (...) returning room_id),
 *         inserted as (insert into lamp_room (lamp_id, room_id) select ?, k0 from unnest(...) as given (k0) where true
 *         on conflict (lamp_id, room_id) do nothing returning room_id) select ...}
 * <tr><td>{@code toggle(room)}
 *     <td>{@code delete from lamp_room where lamp_id = ? and room_id = ?}
 *     <br>where that was not linked, {@code insert into lamp_room (lamp_id, room_id) values (?, ?) on conflict
 *         (lamp_id, room_id) do nothing}
 * <tr><td>{@code create(room -> ...)}
 *     <td>{@code insert into room (...) values (...) returning ...}
 *     <br>then {@code insert into lamp_room (lamp_id, room_id) values (?, ?)}
 * <tr><td>{@code remove(room)}
 *     <td>{@code delete from lamp_room where lamp_id = ? and room_id = ?}
 * <tr><td>{@code removeAll(rooms)}
 *     <td>{@code delete from lamp_room where lamp_id = ? and room_id = any (?) returning room_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from lamp_room where lamp_id = ?}
 * <tr><td>{@code contains(room)}
 *     <td>{@code select exists (select 1 from lamp_room where lamp_id = ? and room_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from lamp_room join room on room_id = room.id where lamp_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select lamp_id, room_id, ... from lamp_room join room on room_id = room.id where lamp_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select room_id from lamp_room where lamp_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from lamp_room where lamp_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from lamp_room where lamp_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "rawtypes",
        "removal"
})
public final class LampRoomsProxy
        extends ManyToManyProxy<
                Room, Long, RoomTable, RoomValues, LampRoom, LampRoomTable, LampRoomValues, LampRoomsProxy.Query> {
    /** How the relation goes by {@code lamp_room}. */
    static final Link<Long, Room, LampRoom, Query> LINK = new Link<>(
            "Lamp.rooms",
            LampRoomTable.MODEL_TYPE,
            LampRoomTable.Keys.LAMP,
            LampRoomTable.Keys.ROOM,
            Query::new);

    private LampRoomsProxy(DSLContext dsl, Long lampId) {
        super(dsl, lampId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param lamp the row, which has been written before
     */
    public static LampRoomsProxy of(DSLContext dsl, Lamp lamp) {
        return new LampRoomsProxy(dsl, LampTable.MODEL_TYPE.requireKey(lamp));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param lampId the row's key
     */
    public static LampRoomsProxy of(DSLContext dsl, Long lampId) {
        return new LampRoomsProxy(dsl, lampId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param lamp the table of this end, aliased or a path itself
     */
    public static RoomTable.Several<LampRoomTable, Query> rooms(LampTable lamp) {
        return new RoomTable.Several<>(LINK.from(lamp));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param lampIds the keys of the rows
     */
    public static Map<Long, List<Room>> all(DSLContext dsl, Collection<Long> lampIds) {
        return all(dsl, lampIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param lampIds the keys of the rows
     */
    public static Map<Long, List<Linked<Room, LampRoom>>> links(
            DSLContext dsl, Collection<Long> lampIds) {
        return links(dsl, lampIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param lampIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> lampIds) {
        return counts(dsl, lampIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> addAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> setAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param lamp the other row
     * @return how many links were made
     */
    public int copyFrom(Lamp lamp) {
        return copyLinks(LampTable.MODEL_TYPE.requireKey(lamp));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param lampId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long lampId) {
        return copyLinks(lampId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<Room, Long, RoomTable, RoomValues, LampRoom, LampRoomTable, LampRoomValues, Query> {
        private Query(QueryState<Room> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Room> state) {
            return new Query(state);
        }
    }
}
