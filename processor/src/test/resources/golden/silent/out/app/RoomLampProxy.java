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
 * The lamp of one {@link Room}: {@link Lamp#rooms()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(lamp)}
 *     <td>{@code insert into lamp_room (room_id, lamp_id) values (?, ?) on conflict (room_id, lamp_id) do nothing}
 * <tr><td>{@code addAll(lamp)}
 *     <td>{@code insert into lamp_room (room_id, lamp_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (room_id, lamp_id) do nothing returning room_id, lamp_id}
 * <tr><td>{@code put(lamp, link -> ...)}
 *     <td>{@code insert into lamp_room (room_id, lamp_id, ...) values (?, ?, ...) on conflict (room_id, lamp_id) do
 *         nothing}
 *     <br>where that is linked, {@code update lamp_room set ... where room_id = ? and lamp_id = ? and ...}
 * <tr><td>{@code set(lamp)}
 *     <td>{@code select 1 from room where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from lamp_room where room_id = ? and not exists (...) returning lamp_id),
 *         inserted as (insert into lamp_room (room_id, lamp_id) select ?, k0 from unnest(...) as given (k0) where true
 *         on conflict (room_id, lamp_id) do nothing returning lamp_id) select ...}
 * <tr><td>{@code toggle(lamp)}
 *     <td>{@code delete from lamp_room where room_id = ? and lamp_id = ?}
 *     <br>where that was not linked, {@code insert into lamp_room (room_id, lamp_id) values (?, ?) on conflict
 *         (room_id, lamp_id) do nothing}
 * <tr><td>{@code create(lamp -> ...)}
 *     <td>{@code insert into lamp (...) values (...) returning ...}
 *     <br>then {@code insert into lamp_room (room_id, lamp_id) values (?, ?)}
 * <tr><td>{@code remove(lamp)}
 *     <td>{@code delete from lamp_room where room_id = ? and lamp_id = ?}
 * <tr><td>{@code removeAll(lamp)}
 *     <td>{@code delete from lamp_room where room_id = ? and lamp_id = any (?) returning lamp_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from lamp_room where room_id = ?}
 * <tr><td>{@code contains(lamp)}
 *     <td>{@code select exists (select 1 from lamp_room where room_id = ? and lamp_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from lamp_room join lamp on lamp_id = lamp.id where room_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select room_id, lamp_id, ... from lamp_room join lamp on lamp_id = lamp.id where room_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select lamp_id from lamp_room where room_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from lamp_room where room_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from lamp_room where room_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "rawtypes",
        "removal"
})
public final class RoomLampProxy
        extends ManyToManyProxy<
                Lamp, Long, LampTable, LampValues, LampRoom, LampRoomTable, LampRoomValues, RoomLampProxy.Query> {
    /** How the relation goes by {@code lamp_room}. */
    static final Link<Long, Lamp, LampRoom, Query> LINK = new Link<>(
            "Room.lamp",
            LampRoomTable.MODEL_TYPE,
            LampRoomTable.Keys.ROOM,
            LampRoomTable.Keys.LAMP,
            Query::new);

    private RoomLampProxy(DSLContext dsl, Long roomId) {
        super(dsl, roomId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param room the row, which has been written before
     */
    public static RoomLampProxy of(DSLContext dsl, Room room) {
        return new RoomLampProxy(dsl, RoomTable.MODEL_TYPE.requireKey(room));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param roomId the row's key
     */
    public static RoomLampProxy of(DSLContext dsl, Long roomId) {
        return new RoomLampProxy(dsl, roomId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param room the table of this end, aliased or a path itself
     */
    public static LampTable.Several<LampRoomTable, Void> lamp(RoomTable room) {
        return new LampTable.Several<>(LINK.from(room));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param roomIds the keys of the rows
     */
    public static Map<Long, List<Lamp>> all(DSLContext dsl, Collection<Long> roomIds) {
        return all(dsl, roomIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param roomIds the keys of the rows
     */
    public static Map<Long, List<Linked<Lamp, LampRoom>>> links(
            DSLContext dsl, Collection<Long> roomIds) {
        return links(dsl, roomIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param roomIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> roomIds) {
        return counts(dsl, roomIds, LINK);
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
     * @param room the other row
     * @return how many links were made
     */
    public int copyFrom(Room room) {
        return copyLinks(RoomTable.MODEL_TYPE.requireKey(room));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param roomId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long roomId) {
        return copyLinks(roomId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<Lamp, Long, LampTable, LampValues, LampRoom, LampRoomTable, LampRoomValues, Query> {
        private Query(QueryState<Lamp> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Lamp> state) {
            return new Query(state);
        }
    }
}
