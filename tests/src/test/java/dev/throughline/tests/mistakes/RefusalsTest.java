package dev.throughline.tests.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Author;
import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import blog.PostQuerySet;
import dev.throughline.Ref;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What breaks a rule of its table, and what says nothing, is told in words. */
class RefusalsTest {
    private static void assertTold(String message, Executable... writes) {
        for (Executable write : writes) {
            IntegrityConstraintViolationException told =
                    assertThrows(IntegrityConstraintViolationException.class, write);
            assertTrue(String.valueOf(told.getMessage()).startsWith(message), told::getMessage);
            assertInstanceOf(SQLException.class, told.getCause());
        }
    }

    @EachDatabase
    void valuesThatAreThere(DSLContext dsl) {
        Blog blog = Blog.create(dsl);
        Category news = blog.category("News");
        Category tips = blog.category("Tips");
        String words =
                ": another row has the same value, where categories.id or categories.name is unique. Look for it first, as "
                        + "getOrCreate, updateOrCreate and upsert do. (";

        assertTold(
                "Category.create" + words,
                () -> blog.category("News"),
                () -> blog.categories().create(new Category(news.id(), "Else")),
                () -> blog.categories().getOrCreate(c -> c.id(900L), c -> c.name("News")));
        assertTold("Category.createAll" + words, () -> blog.categories()
                .createAll(List.of(new Category(null, "A"), new Category(null, "A"))));
        assertTold(
                "Category.update" + words,
                () -> blog.categories().filter(c -> c.ID.eq(tips.id())).update(c -> c.name("News")),
                () -> blog.categories().update(new Category(tips.id(), "News")),
                () -> blog.categories().updateEach(List.of(new Category(tips.id(), "News"))));
        assertEquals(2, blog.categories().count());
    }

    @EachDatabase
    void rowsThatAreNotThere(DSLContext dsl) {
        Blog blog = Blog.create(dsl);
        Post post = blog.post("Hello");

        assertTold("Post.create: a row is missing that posts.author_id refers to. Write it first. (", () -> blog.posts()
                .create(p -> p.title("t").authorId(99L)));
        assertTold(
                "Post.createAll: a row is missing that posts.author_id refers to. Write it first. (",
                () -> blog.posts().createAll(List.of(new Post(null, "t", Ref.to(99L), null))));
        assertTold(
                "Post.update: a row is missing that posts.author_id refers to. Write it first. (",
                () -> blog.posts().filter(p -> p.ID.eq(post.id())).update(p -> p.authorId(99L)));
    }

    @EachDatabase
    void rowsThatOthersReferTo(DSLContext dsl) {
        Blog blog = Blog.create(dsl);
        blog.post("Hello");
        Author author = blog.authors().first().orElseThrow();

        assertTold(
                "Author.delete: a row of authors is referred to by another, which does not go with it. Delete that first, or declare "
                        + "the foreign key with onDelete = OnDelete.CASCADE or SET_NULL. (",
                () -> blog.authors().delete(author),
                () -> blog.authors().filter(a -> a.ID.eq(author.id())).delete());
        assertEquals(1, blog.authors().count());
    }

    @Test
    void nullInTheHandOfALambda() {
        DSLContext dsl = DSL.using(SQLDialect.H2);
        PostQuerySet posts = PostQuerySet.using(dsl);
        PostCategoriesProxy related = PostCategoriesProxy.of(dsl, 1L);

        assertNull("Post: a lambda answers null, and no column or order", () -> posts.orderBy(p -> null));
        assertNull("Post: a lambda answers null, and no column", () -> posts.values(p -> null));
        assertNull("where", () -> related.addMatching(c -> null));
        assertNull(
                "Post.categories: no list of keys for 7",
                () -> PostCategoriesProxy.addAll(dsl, Collections.singletonMap(7L, null)));
        assertNull("dsl", () -> PostQuerySet.using(null));
    }

    private static void assertNull(String message, Executable call) {
        assertEquals(message, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void aPageThatNoNumberReaches() {
        PostQuerySet posts = PostQuerySet.using(DSL.using(SQLDialect.H2));

        assertEquals(
                "paginate(page, size) of Post: there are no 2147483647 pages of 100. To go on from a row, use page(after, size).",
                assertThrows(IllegalArgumentException.class, () -> posts.paginate(Integer.MAX_VALUE, 100))
                        .getMessage());
    }
}
