package dev.throughline.tests.oracle;

import dev.throughline.tests.club.Badge;
import dev.throughline.tests.club.BadgeMembersProxy;
import dev.throughline.tests.club.BadgeTable;
import dev.throughline.tests.club.Member;
import dev.throughline.tests.club.MemberBadgesLink;
import dev.throughline.tests.club.MemberBadgesLinkTable;
import dev.throughline.tests.club.MemberBadgesLinkValues;
import dev.throughline.tests.club.MemberBadgesProxy;
import dev.throughline.tests.club.MemberTable;
import dev.throughline.tests.fixture.Club;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** Keys that are texts, which differ by case, accents and spaces only, and UUIDs. */
final class BadgesWorld {
    private BadgesWorld() {}

    static World create(DSLContext dsl) {
        Club club = Club.create(dsl);
        List<String> codes = List.of("", "a", "A", "a ", "\u00e1", "'%_\\\"", "\ud83d\ude00");
        Rows<UUID, Member> members = Rows.of(
                4, i -> club.member("m" + i).id(), new UUID(0, 0), id -> new Member(id, null, null, null), Member::id);
        Rows<String, Badge> badges = Rows.of(
                codes.size(),
                i -> club.badge(codes.get(i)).code(),
                "ghost",
                code -> new Badge(code, null, null),
                Badge::code);
        Columns<MemberBadgesLink, MemberBadgesLinkTable, MemberBadgesLinkValues> columns = Columns.none();
        return new World(
                dsl,
                new ProxyRelation<>(
                        members,
                        badges,
                        new Calls<>(
                                MemberBadgesProxy::of,
                                MemberBadgesProxy::copyFromId,
                                MemberBadgesProxy::all,
                                MemberBadgesProxy::links,
                                MemberBadgesProxy::counts,
                                MemberBadgesProxy::addAll,
                                MemberBadgesProxy::removeAll,
                                MemberBadgesProxy::setAll),
                        (BadgeTable b, List<String> some) -> b.CODE.in(some),
                        columns,
                        dsl),
                new ProxyRelation<>(
                        badges,
                        members,
                        new Calls<>(
                                BadgeMembersProxy::of,
                                BadgeMembersProxy::copyFromId,
                                BadgeMembersProxy::all,
                                BadgeMembersProxy::links,
                                BadgeMembersProxy::counts,
                                BadgeMembersProxy::addAll,
                                BadgeMembersProxy::removeAll,
                                BadgeMembersProxy::setAll),
                        (MemberTable m, List<UUID> some) -> m.ID.in(some),
                        columns,
                        dsl),
                0,
                () -> dsl.deleteFrom(MemberBadgesLinkTable.MEMBER_BADGES_LINK).execute());
    }
}
