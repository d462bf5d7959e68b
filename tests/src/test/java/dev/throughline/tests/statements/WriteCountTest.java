package dev.throughline.tests.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.CategoryQuerySet;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.LinkWrite;
import dev.throughline.testing.Statements;
import dev.throughline.tests.Database;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** How many statements the writes send of which docs/transactions.md says so. */
class WriteCountTest {
    private final Database database;
    private final Blog blog;
    private final Post post;
    private final Category news;
    private final Category tips;

    WriteCountTest(DSLContext dsl, Database database) {
        this.database = database;
        blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
        news = blog.category("News");
        tips = blog.category("Tips");
    }

    private long sent(Consumer<PostCategoriesProxy> call) {
        return Statements.count(blog.dsl(), counted -> call.accept(PostCategoriesProxy.of(counted, post)));
    }

    private long categories(Consumer<CategoryQuerySet> call) {
        return Statements.count(blog.dsl(), counted -> call.accept(CategoryQuerySet.using(counted)));
    }

    private boolean looksFirst() {
        return database == Database.MARIADB || database == Database.H2;
    }

    @EachDatabase
    void insertsOfASelect() {
        Post second = blog.post("Second");
        blog.categories(second).add(news);
        int most = database == Database.H2 ? 2 : 1;

        assertEquals(most, sent(related -> assertEquals(1, related.copyFrom(second))));
        assertEquals(most, sent(related -> assertEquals(1, related.addMatching(c -> c.NAME.eq("Tips")))));
        assertEquals(1, sent(related -> assertEquals(0, related.addMatching(c -> c.NAME.eq("Tips")))));
    }

    @EachDatabase
    void bulk() {
        assertEquals(looksFirst() ? 2 : 1, sent(related -> related.addAll(List.of(news, tips))));
        assertEquals(1, sent(related -> related.removeAll(List.of(news, tips))));
    }

    @EachDatabase
    void putIsOneToFour() {
        int look = database == Database.MARIADB ? 1 : 0;
        assertEquals(1, sent(related -> assertEquals(LinkWrite.ADDED, related.put(news, link -> link.sortOrder(1)))));
        assertEquals(
                2 + look,
                sent(related -> assertEquals(LinkWrite.UPDATED, related.put(news, link -> link.sortOrder(2)))));
        assertEquals(
                3 + look,
                sent(related -> assertEquals(LinkWrite.UNCHANGED, related.put(news, link -> link.sortOrder(2)))));
    }

    @EachDatabase
    void toggleIsOneOrTwo() {
        assertEquals(2, sent(related -> assertTrue(related.toggle(news))));
        assertEquals(1, sent(related -> assertFalse(related.toggle(news))));
    }

    @EachDatabase
    void oneModel() {
        assertEquals(1, categories(all -> all.create(c -> c.name("New"))));
        assertEquals(1, categories(all -> assertTrue(all.update(new Category(news.id(), "Old")))));
        assertEquals(1, categories(all -> assertTrue(all.delete(news))));
    }

    @EachDatabase
    void severalModels() {
        List<Category> changed = List.of(new Category(news.id(), "a"), new Category(tips.id(), "b"));
        assertEquals(1, categories(all -> assertEquals(2, all.updateEach(changed))));
        assertEquals(1, categories(all -> all.createAll(List.of(new Category(null, "c"), new Category(null, "d")))));
    }
}
