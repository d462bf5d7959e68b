package dev.throughline.tests.parity;

import static blog.PostCategoryTable.POST_CATEGORY;
import static dev.throughline.tests.club.MemberBadgesLinkTable.MEMBER_BADGES_LINK;
import static dev.throughline.tests.magazine.ArticleTopicTable.ARTICLE_TOPIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import blog.Category;
import blog.Post;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.archive.LetterStampsLinkTable;
import dev.throughline.tests.archive.LetterTable;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.Club;
import dev.throughline.tests.fixture.Magazine;
import dev.throughline.tests.fixture.School;
import dev.throughline.tests.magazine.Article;
import dev.throughline.tests.magazine.ArticleTopic;
import dev.throughline.tests.magazine.Topic;
import dev.throughline.tests.magazine.TopicArticlesProxy;
import dev.throughline.tests.school.Course;
import dev.throughline.tests.school.Person;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.IntegrityConstraintViolationException;

/** ormar's cases of how relations are declared, by their numbers. */
class DefinitionParityTest {
    private final DSLContext dsl;

    DefinitionParityTest(DSLContext dsl) {
        this.dsl = dsl;
    }

    private static List<String> columns(Table<?> table) {
        return Stream.of(table.fields()).map(Field::getName).toList();
    }

    @EachDatabase
    void case1_aLinkThatIsGivenItsKeys() {
        Blog blog = Blog.create(dsl);
        Post post = blog.post("Hello, M2M");
        Category news = blog.category("News");
        blog.categories(post).add(news, link -> link.sortOrder(1).paramName("a"));

        assertEquals(List.of("post_id", "category_id", "sort_order", "param_name"), columns(POST_CATEGORY));
        assertEquals(
                List.of(post.id(), news.id(), 1, "a"),
                dsl.selectFrom(POST_CATEGORY).fetchSingle().intoList());
    }

    @EachDatabase
    void case2_aLinkThatIsMadeUp() {
        Club club = Club.create(dsl);
        club.badges(club.member("Ada")).add(club.badge("A"));

        assertEquals("members_badges", MEMBER_BADGES_LINK.getName());
        assertEquals(List.of("member_id", "badge_id"), columns(MEMBER_BADGES_LINK));
        assertEquals(
                List.of("member_id", "badge_id"),
                MEMBER_BADGES_LINK.getPrimaryKey().getFields().stream()
                        .map(Field::getName)
                        .toList());
        assertEquals(1, dsl.fetchCount(MEMBER_BADGES_LINK));
    }

    @EachDatabase
    void case4_aLinkMayHaveRelationsOfItsOwn() {
        School school = School.create(dsl);
        Course course = school.course("j", "Java");
        Person ada = school.person("Ada");
        school.teachers(course).add(school.person("Bob"), lesson -> lesson.assistant(ada));

        assertEquals(
                "Ada",
                school.lessons()
                        .selectRelated(lesson -> lesson.assistant())
                        .get()
                        .assistant()
                        .get()
                        .name());
    }

    @EachDatabase
    void case6_keysByNamesOfOnesOwn() {
        Magazine.create(dsl);

        assertEquals(List.of("id", "from_article", "to_topic", "weight"), columns(ARTICLE_TOPIC));
        assertEquals(
                0,
                dsl.select(ARTICLE_TOPIC.ARTICLE_ID, ARTICLE_TOPIC.TOPIC_ID)
                        .from(ARTICLE_TOPIC)
                        .fetch()
                        .size());
    }

    @EachDatabase
    void case7_keysByNamesOfOnesOwnFromBothEnds() {
        Magazine magazine = Magazine.create(dsl);
        Article article = magazine.article("a", 1);
        Topic x = magazine.topic("x", null);
        Topic y = magazine.topic("y", null);
        magazine.topics(article).add(x, link -> link.weight(1));
        magazine.topics(article).add(y, link -> link.weight(2));

        assertEquals(
                List.of(y, x),
                magazine.topics(article)
                        .orderBy((topic, link) -> link.WEIGHT.desc())
                        .all());
        assertEquals(List.of("a"), TopicArticlesProxy.of(dsl, y).values(read -> read.TITLE));
        assertEquals(
                List.of("a"),
                magazine.articles()
                        .filter(a -> a.topics().any(t -> t.NAME.eq("x")))
                        .values(a -> a.TITLE));
        Article read = magazine.articles()
                .selectRelated(a -> a.topics())
                .orderBy(a -> a.topics().NAME)
                .all()
                .get(0);
        assertEquals(List.of(x, y), read.topics().list());
        ArticleTopic link = magazine.topics(article).link(x).orElseThrow();
        assertEquals(article.id(), link.article().id());
        assertEquals(x.id(), link.topic().id());
    }

    @EachDatabase
    void case9_theKeysOfALinkAreNotNull() {
        for (Field<?> key : List.of(POST_CATEGORY.POST_ID, POST_CATEGORY.CATEGORY_ID, ARTICLE_TOPIC.ARTICLE_ID)) {
            assertFalse(key.getDataType().nullable(), key::getName);
        }
    }

    @EachDatabase
    void case10_aLinkWithoutOneOfItsKeysIsRefused() {
        Blog blog = Blog.create(dsl);
        Category news = blog.category("News");

        assertThrows(IntegrityConstraintViolationException.class, () -> dsl.insertInto(POST_CATEGORY)
                .set(POST_CATEGORY.POST_ID, (Long) null)
                .set(POST_CATEGORY.CATEGORY_ID, news.id())
                .execute());
        assertEquals(0, blog.links().count());
    }

    @EachDatabase
    void case14_aLinkThatIsMadeUpIsInTheOwnersSchema() {
        assertEquals(
                "archive",
                Objects.requireNonNull(LetterStampsLinkTable.LETTER_STAMPS_LINK.getSchema())
                        .getName());
        assertEquals(LetterTable.LETTER.getSchema(), LetterStampsLinkTable.LETTER_STAMPS_LINK.getSchema());
    }
}
