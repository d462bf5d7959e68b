package dev.throughline.tests.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.CategoryQuerySet;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.Upsert;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.Figures;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.fixture.Blog;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;

/** Many who look for the same name, and write it where it is missing: one of them does. */
class OneNameTest {
    private static final int ROUNDS = 10;

    private final Blog blog;
    private final Post post;
    private final Post other;

    @AutoClose
    private final Crowd crowd;

    OneNameTest(TestDatabase database, Figures figures) throws SQLException {
        blog = Blog.create(database.dsl());
        post = blog.post("Hello, M2M");
        other = blog.post("Second");
        crowd = new Crowd(database, figures);
    }

    private static void oneIsCreated(List<Upsert<Category>> answers) {
        assertEquals(1, answers.stream().filter(Upsert::created).count());
        assertEquals(
                1,
                answers.stream().map(answer -> answer.value().id()).distinct().count());
    }

    @EachDatabase
    void getOrCreate() {
        for (int round = 0; round < ROUNDS; round++) {
            String name = "n" + round;
            oneIsCreated(crowd.all((dsl, thread) -> CategoryQuerySet.using(dsl).getOrCreate(c -> c.name(name))));
        }
        assertEquals(ROUNDS, blog.categories().count());
    }

    @EachDatabase
    void getOrCreateThroughRelations() {
        for (int round = 0; round < ROUNDS; round++) {
            String name = "n" + round;
            oneIsCreated(crowd.all((dsl, thread) ->
                    PostCategoriesProxy.of(dsl, thread % 4 < 2 ? post : other).getOrCreate(c -> c.name(name))));
        }
        assertEquals(ROUNDS, blog.categories().count());
        assertEquals(ROUNDS, blog.categories(post).count());
        assertEquals(ROUNDS, blog.categories(other).count());
    }

    @EachDatabase
    void updateOrCreate() {
        for (int round = 0; round < ROUNDS; round++) {
            long id = 1000 + round;
            String name = "n" + round + "/";
            List<Upsert<Category>> answers = crowd.all((dsl, thread) ->
                    CategoryQuerySet.using(dsl).updateOrCreate(c -> c.id(id), c -> c.name(name + thread)));

            oneIsCreated(answers);
            assertTrue(answers.stream()
                    .anyMatch(answer -> answer.value().equals(blog.categories().get(id))));
        }
    }

    @EachDatabase
    void updateOrCreateThroughRelations() {
        for (int round = 0; round < ROUNDS; round++) {
            String name = "n" + round;
            oneIsCreated(crowd.all((dsl, thread) -> PostCategoriesProxy.of(dsl, thread % 4 < 2 ? post : other)
                    .updateOrCreate(c -> c.name(name), c -> {}, link -> link.sortOrder(thread))));
        }
        assertEquals(ROUNDS, blog.categories().count());
        assertEquals(ROUNDS, blog.categories(post).count());
        assertEquals(ROUNDS, blog.categories(other).count());
    }
}
