package dev.throughline.tests.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Each call that writes is run again where the database has undone it, and is the caller's to run again in a transaction. */
class RunAgainTest {
    private final DSLContext dsl;
    private final Post post;
    private final Post other;
    private final List<Category> all;

    RunAgainTest(DSLContext dsl) {
        this.dsl = dsl;
        Blog blog = Blog.create(dsl);
        post = blog.post("Hello, M2M");
        other = blog.post("Second");
        all = blog.categories("a", "b", "c");
        blog.categories(post).add(all.get(0));
        blog.categories(other).add(all.get(2));
    }

    /** Makes the first writes of a context fail as some that were undone for the sake of another. */
    private static final class Undone implements ExecuteListener {
        private static final long serialVersionUID = 1L;

        private final int most;
        private final AtomicInteger times = new AtomicInteger();

        Undone(int most) {
            this.most = most;
        }

        @Override
        public void executeStart(ExecuteContext context) {
            String sql = String.valueOf(context.sql()).toLowerCase(Locale.ROOT);
            boolean writes = sql.contains("insert ") || sql.contains("update ") || sql.contains("delete ");
            if (writes && times.get() < most) {
                times.incrementAndGet();
                throw new DataAccessException("made up", new SQLException("made up", "40001"));
            }
        }
    }

    private void isRunAgain(Consumer<Blog> call) {
        Undone inside = new Undone(1);
        assertThrows(
                DataAccessException.class,
                () -> dsl.transaction(
                        transaction -> call.accept(new Blog(DSL.using(transaction.deriveAppending(inside))))));
        assertEquals(1, inside.times.get());

        Undone outside = new Undone(1);
        call.accept(new Blog(listened(outside)));
        assertEquals(1, outside.times.get());
    }

    private void relation(Consumer<PostCategoriesProxy> call) {
        isRunAgain(blog -> call.accept(blog.categories(post)));
    }

    @EachDatabase
    void twelveTimesInAll() {
        Undone eleven = new Undone(11);
        assertTrue(PostCategoriesProxy.of(listened(eleven), post).add(all.get(1)));
        assertEquals(11, eleven.times.get());

        Undone always = new Undone(Integer.MAX_VALUE);
        PostCategoriesProxy related = PostCategoriesProxy.of(listened(always), post);
        assertThrows(DataAccessException.class, () -> related.set(all));
        assertEquals(12, always.times.get());
    }

    private DSLContext listened(ExecuteListener listener) {
        return DSL.using(dsl.configuration().deriveAppending(listener));
    }

    @EachDatabase
    void writesOfLinks() {
        relation(related -> related.add(all.get(1)));
        relation(related -> related.addAll(all));
        relation(related -> related.put(all.get(1), link -> link.sortOrder(1)));
        relation(related -> related.putAll(all, (category, link) -> link.sortOrder(2)));
        relation(related -> related.toggle(all.get(1)));
        relation(related -> related.set(all.subList(0, 1)));
        relation(related -> related.setLinks(all, (category, link) -> link.sortOrder(3)));
        relation(related -> related.remove(all.get(0)));
        relation(related -> related.removeAll(all));
        relation(related -> related.copyFrom(other));
        relation(related -> related.addMatching(c -> c.NAME.eq("a")));
        relation(PostCategoriesProxy::clear);
    }

    @EachDatabase
    void writesOfRefinements() {
        relation(related -> related.updateLinks(link -> link.sortOrder(1)));
        relation(related -> related.filter(c -> c.NAME.eq("a")).updateLinks(link -> link.sortOrder(1)));
        relation(related -> related.filter(c -> c.NAME.eq("a")).update(c -> c.name("z")));
        relation(related -> related.filter(c -> c.NAME.eq("z")).remove());
        relation(related -> related.filter(c -> c.NAME.eq("z")).delete());
    }

    @EachDatabase
    void writesOfManyOwners() {
        Map<Long, List<Long>> links = Map.of(
                post.id(),
                List.of(all.get(1).id()),
                other.id(),
                List.of(all.get(0).id()));
        isRunAgain(blog -> PostCategoriesProxy.addAll(blog.dsl(), links));
        isRunAgain(blog -> PostCategoriesProxy.setAll(blog.dsl(), Map.of(post.id(), List.of())));
        isRunAgain(blog -> PostCategoriesProxy.removeAll(blog.dsl(), links));
    }

    @EachDatabase
    void writesOfTargets() {
        relation(related -> related.create(c -> c.name("created")));
        relation(related -> related.getOrCreate(c -> c.name("got")));
        relation(related -> related.updateOrCreate(c -> c.name("got"), c -> c.name("updated")));
    }

    @EachDatabase
    void writesOfRows() {
        isRunAgain(blog -> blog.categories().create(c -> c.name("created")));
        isRunAgain(blog -> blog.categories().createAll(List.of(new Category(null, "x"), new Category(null, "y"))));
        isRunAgain(blog -> blog.categories().getOrCreate(c -> c.name("got")));
        isRunAgain(blog -> blog.categories().updateOrCreate(c -> c.name("got"), c -> c.name("updated")));
        isRunAgain(blog -> blog.categories().filter(c -> c.NAME.eq("x")).update(c -> c.name("x2")));
        isRunAgain(blog -> blog.categories().update(new Category(all.get(0).id(), "a2")));
        isRunAgain(blog ->
                blog.categories().updateEach(List.of(new Category(all.get(0).id(), "a3"))));
        isRunAgain(blog -> blog.categories().upsert(new Category(all.get(0).id(), "a4")));
        isRunAgain(blog -> blog.categories().filter(c -> c.NAME.eq("y")).delete());
    }
}
