package dev.throughline.tests.schema;

import static dev.throughline.tests.club.BadgeTable.BADGE;
import static dev.throughline.tests.club.MemberBadgesLinkTable.MEMBER_BADGES_LINK;
import static dev.throughline.tests.club.MemberTable.MEMBER;
import static dev.throughline.tests.club.RoomTable.ROOM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.throughline.Schema;
import org.junit.jupiter.api.Test;

/** A schema has the tables of the links that its models have. */
class LinkTablesTest {
    @Test
    void oneThatIsMissingIsNamed() {
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> Schema.of(MEMBER, BADGE, ROOM, MEMBER_BADGES_LINK));

        assertEquals(
                "Schema: Member.rooms keeps its links in the table members_rooms, which is not among the tables. Add"
                        + " MemberRoomsLinkTable.MEMBER_ROOMS_LINK.",
                refusal.getMessage());
    }
}
