package dev.throughline.tests.oracle;

import dev.throughline.tests.club.Member;
import dev.throughline.tests.club.MemberRoomsLink;
import dev.throughline.tests.club.MemberRoomsLinkTable;
import dev.throughline.tests.club.MemberRoomsLinkValues;
import dev.throughline.tests.club.MemberRoomsProxy;
import dev.throughline.tests.club.MemberTable;
import dev.throughline.tests.club.Room;
import dev.throughline.tests.club.RoomMembersProxy;
import dev.throughline.tests.club.RoomTable;
import dev.throughline.tests.fixture.Club;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** Keys that are numbers at the limits of their type, and UUIDs. */
final class RoomsWorld {
    private RoomsWorld() {}

    static World create(DSLContext dsl) {
        Club club = Club.create(dsl);
        List<Integer> numbers = List.of(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
        Rows<UUID, Member> members = Rows.of(
                4, i -> club.member("m" + i).id(), new UUID(0, 0), id -> new Member(id, null, null, null), Member::id);
        Rows<Integer, Room> rooms = Rows.of(
                numbers.size(),
                i -> club.room(numbers.get(i)).number(),
                4711,
                number -> new Room(number, 0),
                Room::number);
        Columns<MemberRoomsLink, MemberRoomsLinkTable, MemberRoomsLinkValues> columns = Columns.none();
        return new World(
                dsl,
                new ProxyRelation<>(
                        members,
                        rooms,
                        new Calls<>(
                                MemberRoomsProxy::of,
                                MemberRoomsProxy::copyFromId,
                                MemberRoomsProxy::all,
                                MemberRoomsProxy::links,
                                MemberRoomsProxy::counts,
                                MemberRoomsProxy::addAll,
                                MemberRoomsProxy::removeAll,
                                MemberRoomsProxy::setAll),
                        (RoomTable r, List<Integer> some) -> r.NUMBER.in(some),
                        columns,
                        dsl),
                new ProxyRelation<>(
                        rooms,
                        members,
                        new Calls<>(
                                RoomMembersProxy::of,
                                RoomMembersProxy::copyFromId,
                                RoomMembersProxy::all,
                                RoomMembersProxy::links,
                                RoomMembersProxy::counts,
                                RoomMembersProxy::addAll,
                                RoomMembersProxy::removeAll,
                                RoomMembersProxy::setAll),
                        (MemberTable m, List<UUID> some) -> m.ID.in(some),
                        columns,
                        dsl),
                0,
                () -> dsl.deleteFrom(MemberRoomsLinkTable.MEMBER_ROOMS_LINK).execute());
    }
}
