package dev.throughline.tests.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import org.jooq.DSLContext;

/** ormar's cases of what writes leave alone, by their numbers. */
class SafetyParityTest {
    private final DSLContext dsl;
    private final Blog blog;
    private final Post inOne;
    private final Post inBoth;
    private final Post inNone;

    SafetyParityTest(DSLContext dsl) {
        this.dsl = dsl;
        blog = Blog.create(dsl);
        inOne = blog.postIn("one", "x");
        inBoth = blog.postIn("both", "y");
        blog.categories(inBoth).add(blog.categories().get(c -> c.NAME.eq("x")));
        inNone = blog.post("none");
    }

    private List<String> titles() {
        return blog.posts().orderBy(p -> p.ID).values(p -> p.TITLE);
    }

    @EachDatabase
    void case120_anUpdateByARelationTouchesOnlyWhatMatches() {
        assertEquals(
                1,
                blog.posts()
                        .filter(p -> p.categories().any(c -> c.NAME.eq("y")))
                        .update(p -> p.title("zz")));
        assertEquals(List.of("one", "zz", "none"), titles());
    }

    @EachDatabase
    void case120_aDeleteByARelationTouchesOnlyWhatMatches() {
        assertEquals(
                2,
                blog.posts()
                        .filter(p -> p.categories().any(c -> c.NAME.eq("x")))
                        .delete());
        assertEquals(List.of("none"), titles());
        assertEquals(0, blog.links().count());
        assertEquals(2, blog.categories().count());
    }

    @EachDatabase
    void case122_excludeIsWhatFilterLeaves() {
        assertEquals(
                List.of(inNone),
                blog.posts()
                        .exclude(p -> p.categories().any(c -> c.NAME.eq("x")))
                        .all());
        assertEquals(
                List.of(inOne, inNone),
                blog.posts()
                        .exclude(p -> p.categories().any(c -> c.NAME.eq("y")))
                        .orderBy(p -> p.ID)
                        .all());
    }

    @EachDatabase
    void case122_excludeOfARelationGoesByTheRowsOfTheRelation() {
        assertEquals(
                List.of("y"),
                blog.categories(inBoth).exclude(c -> c.NAME.eq("x")).values(c -> c.NAME));
    }

    @EachDatabase
    void case123_aRollbackLeavesNothingBehind() {
        Category later = blog.category("later");
        PostCategoriesProxy related = blog.categories(inNone);

        assertThrows(
                IllegalStateException.class,
                () -> dsl.transaction(inner -> {
                    PostCategoriesProxy within = PostCategoriesProxy.of(inner.dsl(), inNone);
                    assertTrue(within.add(later));
                    assertEquals(List.of(later), within.all());
                    throw new IllegalStateException("undo");
                }));

        assertEquals(List.of(), related.all());
        assertEquals(0, related.count());
        assertTrue(related.add(later));
    }
}
