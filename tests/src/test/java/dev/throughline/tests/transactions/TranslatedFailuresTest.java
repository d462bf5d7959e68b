package dev.throughline.tests.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import dev.throughline.FailureListener;
import dev.throughline.Upsert;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.BeforeInsert;
import dev.throughline.tests.fixture.Blog;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;

/** A listener makes another exception of what the database says, as Spring's does. */
class TranslatedFailuresTest {
    private Blog blog;
    private List<Blog> translated;
    private Post post;

    private static final class Translated extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Translated(Throwable cause) {
            super(cause);
        }
    }

    private static final class Translator implements ExecuteListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void exception(ExecuteContext context) {
            context.exception(new Translated(context.sqlException()));
        }
    }

    @BeforeEach
    void translate(DSLContext dsl) {
        blog = Blog.create(dsl);
        translated = List.of(
                new Blog(DSL.using(dsl.configuration().deriveAppending(new Translator()))),
                new Blog(DSL.using(dsl.configuration().deriveAppending(new FailureListener(new Translator())))));
        post = blog.post("Hello");
    }

    @EachDatabase
    void aMissingRowIsTheTranslatorsWithOurWordsBeside() {
        for (Blog each : translated) {
            isTheTranslators(() -> each.categories(post).addId(4711L));
            isTheTranslators(() -> each.categories(post).addAllIds(List.of(4711L, 4712L)));
        }
    }

    private static void isTheTranslators(Executable call) {
        Throwable words = assertThrows(Translated.class, call).getSuppressed()[0];
        assertEquals(IntegrityConstraintViolationException.class, words.getClass());
        assertTrue(words.getMessage().contains("Post.categories: nothing was linked"), words.getMessage());
    }

    @EachDatabase
    void anExistingLinkIsStillLeftAsItIs() {
        Category news = blog.category("News");
        blog.categories(post).add(news);

        for (Blog each : translated) {
            assertFalse(each.categories(post).add(news));
            assertTrue(each.categories(post).addAll(List.of(news)).isEmpty());
        }
    }

    @EachDatabase
    void aLostRaceIsStillLookedAt() {
        for (Blog each : translated) {
            String name = "News " + translated.indexOf(each);
            DSLContext late = BeforeInsert.into("categories", each.dsl(), () -> blog.category(name));

            Upsert<Category> news = new Blog(late).categories().getOrCreate(c -> c.name(name));

            assertFalse(news.created());
        }
        assertEquals(2, blog.categories().count());
    }

    @EachDatabase
    void aRefusedBatchIsTheTranslators() {
        Category news = blog.category("News");
        Category tips = blog.category("Tips");

        for (Blog each : translated) {
            assertThrows(Translated.class, () -> each.categories()
                    .updateEach(List.of(new Category(news.id(), "Same"), new Category(tips.id(), "Same"))));
        }
    }

    /** Of what fails it sees what jOOQ shows it, and of what does not nothing. */
    @EachDatabase
    void whoListensToFailuresSeesTheStatement(DSLContext dsl) {
        List<String> seen = new ArrayList<>();
        ExecuteListener listener = new ExecuteListener() {
            @Override
            public void start(ExecuteContext context) {
                seen.add("start");
            }

            @Override
            public void exception(ExecuteContext context) {
                seen.add(context.sql() + " " + context.query().getBindValues() + " " + context.sqlException());
            }
        };
        Blog heard = new Blog(
                dsl.configuration().derive(new FailureListener(listener)).dsl());
        heard.categories(post).all();
        assertEquals(List.of(), seen);

        DataAccessException e = assertThrows(
                DataAccessException.class, () -> heard.categories(post).addId(4711L));
        assertEquals(2, seen.size(), seen::toString);
        assertEquals("start", seen.get(0));
        assertTrue(seen.get(1).contains("insert into") && seen.get(1).contains("4711"), seen.get(1));
        assertTrue(seen.get(1).endsWith(String.valueOf(e.getCause())), seen.get(1));
        assertTrue(String.valueOf(heard.dsl().configuration().data("dev.throughline.texts"))
                .contains("insert into"));
    }
}
