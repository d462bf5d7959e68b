package dev.throughline.tests.loading;

import static dev.throughline.tests.school.LessonTable.LESSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.LinkChange;
import dev.throughline.LinkWrite;
import dev.throughline.Linked;
import dev.throughline.Ref;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.School;
import dev.throughline.tests.school.Course;
import dev.throughline.tests.school.CourseTable;
import dev.throughline.tests.school.CourseTeachersProxy;
import dev.throughline.tests.school.Enrolment;
import dev.throughline.tests.school.Lesson;
import dev.throughline.tests.school.Person;
import dev.throughline.tests.school.PersonCoursesProxy;
import dev.throughline.tests.school.PersonTaughtProxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Relations that are less plain: two between the same models, keys that are texts and UUIDs, a link with a key of its own and
 * three foreign keys.
 */
class LinkShapesTest {
    private final DSLContext dsl;
    private final School school;
    private final Course java;
    private final Course sql;
    private final Person ada;
    private final Person bob;
    private final Person cyd;

    /** Ada and Bob teach Java, Bob assisted by Cyd; Bob teaches SQL. All take Java but Ada; Cyd takes SQL. */
    LinkShapesTest(DSLContext dsl) {
        this.dsl = dsl;
        school = School.create(dsl);
        java = school.course("j", "Java");
        sql = school.course("s", "SQL");
        ada = school.person("Ada");
        bob = school.person("Bob");
        cyd = school.person("Cyd");
        school.teachers(java).add(ada);
        school.teachers(java).add(bob, lesson -> lesson.assistant(cyd).room("12"));
        school.teachers(sql).add(bob);
        school.students(java).add(bob, enrolment -> enrolment.mark(2));
        school.students(java).add(cyd, enrolment -> enrolment.mark(3));
        school.students(sql).add(cyd);
    }

    private static List<String> names(Stream<Person> people) {
        return people.map(Person::name).toList();
    }

    private void isRead(Course read) {
        assertEquals(List.of("Ada", "Bob"), names(read.teachers().stream()));
        assertEquals(List.of("Cyd", "Bob"), names(read.students().stream().map(Linked::target)));
        assertEquals(
                List.of(3, 2),
                read.students().stream().map(linked -> linked.link().mark()).toList());
    }

    @EachDatabase
    void eachIsPrefetched() {
        List<Course> read = school.courses()
                .prefetchRelated(c -> c.teachers())
                .prefetchRelated(c -> c.students())
                .all();

        isRead(read.get(0));
        assertEquals(List.of("Bob"), names(read.get(1).teachers().stream()));
        assertEquals(
                List.of(new Enrolment(null)),
                read.get(1).students().stream().map(Linked::link).toList());
    }

    @EachDatabase
    void eachIsJoined() {
        List<Course> read = new ArrayList<>();
        assertEquals(
                1,
                Statements.count(
                        dsl,
                        counted -> read.addAll(new School(counted)
                                .courses()
                                .selectRelated(c -> c.teachers(), c -> c.students())
                                .all())));

        isRead(read.get(0));
        assertEquals(2, read.size());
    }

    @EachDatabase
    void eachIsLoadedFromTheOtherEnd() {
        Person read = school.people()
                .prefetchRelated(p -> p.taught())
                .prefetchRelated(p -> p.courses())
                .get(bob.id());

        assertEquals(
                List.of("Java", "SQL"),
                read.taught().stream().map(Course::title).toList());
        assertEquals(List.of("Java"), read.courses().stream().map(Course::title).toList());
        assertEquals(Map.of(bob.id(), 2L, cyd.id(), 0L), PersonTaughtProxy.counts(dsl, List.of(bob.id(), cyd.id())));
    }

    /** The relation says nothing of it, and courses come by their titles. */
    @EachDatabase
    void theOrderOfTheModelHoldsHoweverItIsLoaded() {
        school.students(school.course("a", "Zig")).add(bob);
        List<String> expected = List.of("Java", "Zig");
        PersonCoursesProxy courses = PersonCoursesProxy.of(dsl, bob);

        assertEquals(expected, titles(courses.all()));
        assertEquals(
                expected, titles(courses.links().stream().map(Linked::target).toList()));
        assertEquals(
                expected, titles(PersonCoursesProxy.all(dsl, List.of(bob.id())).get(bob.id())));
        try (Stream<Course> stream = courses.stream()) {
            assertEquals(expected, titles(stream.toList()));
        }
        assertEquals(
                expected,
                titles(school.people()
                        .prefetchRelated(p -> p.courses())
                        .get(bob.id())
                        .courses()
                        .list()));
        assertEquals(
                expected,
                titles(school.people()
                        .selectRelated(p -> p.courses())
                        .get(bob.id())
                        .courses()
                        .list()));
    }

    private static List<String> titles(List<Course> courses) {
        return courses.stream().map(Course::title).toList();
    }

    @EachDatabase
    void eachIsFilteredBy() {
        found(c -> c.teachers().any(p -> p.NAME.eq("Ada")), "Java");
        found(c -> c.students().any(p -> p.NAME.eq("Cyd")), "Java", "SQL");
        found(c -> c.teachers().any(p -> p.courses().any(other -> other.CODE.eq(c.CODE))), "Java");
        found(c -> c.teachers().containsAll(List.of(ada, bob)), "Java");
        found(c -> c.teachers().containsExactlyIds(List.of(bob.id())), "SQL");
        found(c -> c.teachers().anyLink((p, lesson) -> lesson.ASSISTANT_ID.eq(cyd.id())), "Java");
        found(c -> c.teachers().count().gt(c.students().count()));
    }

    private void found(Function<CourseTable, Condition> where, String... expected) {
        assertEquals(List.of(expected), school.courses().filter(where).values(c -> c.TITLE));
    }

    @EachDatabase
    void theThirdKeyIsOneOfTheLinksColumns() {
        CourseTeachersProxy teachers = school.teachers(java);
        Lesson lesson = teachers.link(bob).orElseThrow();

        assertEquals(cyd.id(), lesson.assistant().id());
        assertNull(teachers.link(ada).orElseThrow().assistant());
        assertEquals(
                List.of("Cyd"),
                school.lessons().selectRelated(l -> l.assistant()).filter(l -> l.ROOM.eq("12")).all().stream()
                        .map(read -> read.assistant().get().name())
                        .toList());
        assertEquals(
                "Ada",
                teachers.filter((p, link) -> link.ASSISTANT_ID.isNull()).get().name());

        school.people().delete(cyd);
        assertNull(teachers.link(bob).orElseThrow().assistant());
    }

    @EachDatabase
    void aLinkHasAKeyOfItsOwnThatIsMadeForIt() {
        CourseTeachersProxy teachers = school.teachers(sql);
        assertFalse(teachers.add(bob));
        assertTrue(teachers.toggle(ada));
        assertEquals(LinkWrite.ADDED, teachers.put(cyd, lesson -> lesson.room("1")));
        assertEquals(LinkWrite.UPDATED, teachers.put(cyd, lesson -> lesson.room("2")));
        Lesson before = teachers.link(cyd).orElseThrow();
        assertNotNull(before.id());
        assertEquals(new LinkChange<>(Set.of(), Set.of(ada.id())), teachers.set(List.of(bob, cyd)));
        assertEquals(before, teachers.link(cyd).orElseThrow());
        assertEquals(Set.of(ada.id()), teachers.addAll(List.of(ada, bob)).added());
        assertEquals(
                new LinkChange<>(Set.of(), Set.of(bob.id()), Set.of(ada.id(), cyd.id())),
                teachers.setLinks(List.of(ada, cyd), (p, lesson) -> lesson.room("3")));
        assertEquals(
                Set.of(bob.id()),
                CourseTeachersProxy.addAll(dsl, Map.of("s", List.of(bob.id(), cyd.id())))
                        .get("s")
                        .added());
        assertEquals(5, dsl.fetchCount(LESSON));
    }

    @EachDatabase
    void linksWithKeysOfTheirOwnAreMadeOfASelect() {
        Course other = school.course("o", "Other");
        assertEquals(2, school.teachers(other).copyFrom(java));
        assertEquals("12", school.teachers(other).link(bob).orElseThrow().room());
        assertEquals(0, school.teachers(other).copyFrom(java));
        assertEquals(1, school.teachers(other).addMatching(p -> p.NAME.in("Ada", "Cyd")));
        assertEquals(3, school.teachers(other).clear());
    }

    @EachDatabase
    void aKeyThatMayBeNullGivesNoRef() {
        Person dan = school.people().create(p -> p.name("Dan").tutor(ada));
        Person joined = school.people().selectRelated(p -> p.tutor()).get(dan.id());
        assertEquals("Ada", joined.tutor().get().name());
        assertNull(school.people().selectRelated(p -> p.tutor()).get(ada.id()).tutor());
        assertNull(school.people().prefetchRelated(p -> p.tutor()).get(ada.id()).tutor());
        assertNull(school.people().get(ada.id()).tutor());

        Person deeper = school.people()
                .selectRelated(p -> p.tutor().tutor())
                .prefetchRelated(p -> p.tutor().taught())
                .get(dan.id());
        Ref<Person, ?> tutor = deeper.tutor();
        assertNull(tutor.get().tutor());
        assertEquals("Java", tutor.get().taught().list().get(0).title());
    }
}
