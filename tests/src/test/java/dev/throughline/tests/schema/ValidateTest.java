package dev.throughline.tests.schema;

import static blog.AuthorTable.AUTHOR;
import static blog.CategoryTable.CATEGORY;
import static blog.PostCategoryTable.POST_CATEGORY;
import static blog.PostTable.POST;
import static dev.throughline.tests.atlas.CityTable.CITY;
import static dev.throughline.tests.atlas.CountryTable.COUNTRY;
import static dev.throughline.tests.atlas.SightTable.SIGHT;
import static dev.throughline.tests.club.BadgeTable.BADGE;
import static dev.throughline.tests.club.MemberBadgesLinkTable.MEMBER_BADGES_LINK;
import static dev.throughline.tests.club.MemberRoomsLinkTable.MEMBER_ROOMS_LINK;
import static dev.throughline.tests.club.MemberTable.MEMBER;
import static dev.throughline.tests.club.RoomTable.ROOM;
import static dev.throughline.tests.friends.FriendshipTable.FRIENDSHIP;
import static dev.throughline.tests.friends.PersonTable.PERSON;
import static dev.throughline.tests.hostile.OrderTable.ORDER;
import static dev.throughline.tests.hostile.OrderWhereTable.ORDER_WHERE;
import static dev.throughline.tests.hostile.WhereTable.WHERE;
import static dev.throughline.tests.magazine.ArticleTable.ARTICLE;
import static dev.throughline.tests.magazine.ArticleTopicTable.ARTICLE_TOPIC;
import static dev.throughline.tests.magazine.SubjectTable.SUBJECT;
import static dev.throughline.tests.magazine.TopicTable.TOPIC;
import static dev.throughline.tests.schema.EverythingTable.EVERYTHING;
import static dev.throughline.tests.types.DrawerSampleTable.DRAWER_SAMPLE;
import static dev.throughline.tests.types.DrawerTable.DRAWER;
import static dev.throughline.tests.types.SampleTable.SAMPLE;
import static dev.throughline.tests.types.ShiftTable.SHIFT;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.throughline.Schema;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Theatre;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** What {@code create} makes is as the models say, whatever the models. */
class ValidateTest {
    @EachDatabase
    void whatWasCreatedIsValid(DSLContext dsl) {
        for (Schema schema : List.of(
                Schema.of(AUTHOR, CATEGORY, POST, POST_CATEGORY),
                Schema.of(SIGHT, COUNTRY, CITY),
                Schema.of(BADGE, MEMBER, ROOM, MEMBER_BADGES_LINK, MEMBER_ROOMS_LINK),
                Schema.of(ORDER, WHERE, ORDER_WHERE),
                Schema.of(ARTICLE, TOPIC, SUBJECT, ARTICLE_TOPIC),
                Schema.of(EVERYTHING),
                Theatre.schema(),
                Schema.of(SAMPLE, DRAWER, DRAWER_SAMPLE),
                Schema.of(PERSON, FRIENDSHIP))) {
            isValidOnceCreated(schema, dsl);
        }
    }

    @EachDatabase
    void timesWithAnOffsetAreValidWhereTheyAreKept(DSLContext dsl) {
        assumeTrue(Set.of(SQLDialect.H2, SQLDialect.POSTGRES).contains(dsl.family()));

        isValidOnceCreated(Schema.of(SHIFT), dsl);
    }

    private static void isValidOnceCreated(Schema schema, DSLContext dsl) {
        schema.create(dsl);

        assertEquals(List.of(), schema.validate(dsl));
        assertDoesNotThrow(() -> schema.assertValid(dsl));
    }
}
