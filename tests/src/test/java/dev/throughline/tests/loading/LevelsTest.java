package dev.throughline.tests.loading;

import static blog.PostCategoryTable.POST_CATEGORY;
import static blog.PostTable.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import blog.Author;
import blog.Category;
import blog.Post;
import dev.throughline.Ref;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import dev.throughline.tests.fixture.School;
import dev.throughline.tests.school.Course;
import dev.throughline.tests.school.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** A level of what is prefetched is a statement whatever the number of parents, and is refined for each of them. */
class LevelsTest {
    private static final int MOST = 10_000;

    private final DSLContext dsl;

    LevelsTest(DSLContext dsl) {
        this.dsl = dsl;
    }

    @EachDatabase
    void statementsForOneAHundredAndTenThousandParents() {
        Blog blog = Blog.create(dsl);
        Author guido = blog.author("Guido", "Van Rossum");
        List<Category> two = blog.categories("News", "Tips");
        blog.posts()
                .createAll(IntStream.range(0, MOST)
                        .mapToObj(i -> new Post(null, "p" + i, Ref.loaded(guido.id(), guido), null))
                        .toList());
        for (Category each : two) {
            dsl.insertInto(POST_CATEGORY, POST_CATEGORY.POST_ID, POST_CATEGORY.CATEGORY_ID)
                    .select(dsl.select(POST.ID, DSL.val(each.id())).from(POST))
                    .execute();
        }

        for (int parents : List.of(1, 100, MOST)) {
            List<Post> read = new ArrayList<>();
            assertEquals(
                    2,
                    Statements.count(
                            dsl,
                            counted -> read.addAll(new Blog(counted)
                                    .posts()
                                    .selectRelated(p -> p.author())
                                    .prefetchRelated(p -> p.categories())
                                    .limit(parents)
                                    .all())));
            assertEquals(parents, read.size());
            assertEquals(
                    2L * parents,
                    read.stream().mapToLong(post -> post.categories().size()).sum());
            assertEquals(
                    2,
                    read.stream()
                            .flatMap(post -> post.categories().stream())
                            .map(System::identityHashCode)
                            .distinct()
                            .count());
        }
    }

    @EachDatabase
    void aRefinementIsForEachParent() {
        Blog blog = Blog.create(dsl);
        Post first = blog.postIn("first", "a", "b", "c", "d");
        Post second = blog.postIn("second", "e", "f");
        blog.categories(second).addMatching(c -> c.NAME.eq("d"));
        blog.post("third");

        List<Post> read = blog.posts()
                .prefetchRelated(p -> p.categories(), c -> c.filter(t -> t.NAME.ne("f"))
                        .orderBy(t -> t.NAME.desc())
                        .offset(1)
                        .limit(2))
                .orderBy(p -> p.ID)
                .all();

        assertEquals(List.of("c", "b"), names(read.get(0)));
        assertEquals(List.of("d"), names(read.get(1)));
        assertEquals(List.of(), names(read.get(2)));
        assertEquals(
                List.of(first, second),
                blog.posts()
                        .filter(p -> p.categories().any())
                        .orderBy(p -> p.ID)
                        .all());
    }

    private static List<String> names(Post post) {
        return post.categories().stream().map(Category::name).toList();
    }

    @EachDatabase
    void aRefinementSelectsAndPrefetchesItself() {
        School school = School.create(dsl);
        Course java = school.course("j", "Java");
        Course sql = school.course("s", "SQL");
        Person ada = school.person("Ada");
        Person bob = school.people().create(p -> p.name("Bob").tutor(ada));
        Stream.of(java, sql).forEach(course -> school.teachers(course).addAll(List.of(ada, bob)));

        List<Course> read = new ArrayList<>();
        long sent = Statements.count(
                dsl,
                counted -> read.addAll(new School(counted)
                        .courses()
                        .prefetchRelated(c -> c.teachers(), teachers -> teachers.selectRelated(p -> p.tutor())
                                .prefetchRelated(p -> p.taught(), taught -> taught.filter(c -> c.CODE.eq("s"))))
                        .all()));

        assertEquals(3, sent);
        for (Course course : read) {
            assertEquals(
                    List.of("Ada", "Bob"),
                    course.teachers().stream().map(Person::name).toList());
            Person second = course.teachers().list().get(1);
            assertEquals("Ada", second.tutor().get().name());
            assertEquals(List.of(sql), second.taught().list());
        }
        assertSame(
                read.get(0).teachers().list().get(1),
                read.get(1).teachers().list().get(1));
    }
}
