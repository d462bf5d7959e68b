package dev.throughline.tests.transactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.Category;
import blog.Post;
import dev.throughline.Upsert;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.BeforeInsert;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;

/** A listener makes another exception of what the database says, as Spring's does. */
class TranslatedFailuresTest {
    private Blog blog;
    private Blog translated;
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
        translated = new Blog(DSL.using(dsl.configuration().deriveAppending(new Translator())));
        post = blog.post("Hello");
    }

    @EachDatabase
    void aMissingRowIsTheTranslatorsWithOurWordsBeside() {
        Translated one =
                assertThrows(Translated.class, () -> translated.categories(post).addId(4711L));
        Translated several =
                assertThrows(Translated.class, () -> translated.categories(post).addAllIds(List.of(4711L, 4712L)));

        for (Translated each : List.of(one, several)) {
            Throwable words = each.getSuppressed()[0];
            assertEquals(IntegrityConstraintViolationException.class, words.getClass());
            assertTrue(words.getMessage().contains("Post.categories: nothing was linked"), words.getMessage());
        }
    }

    @EachDatabase
    void anExistingLinkIsStillLeftAsItIs() {
        Category news = blog.category("News");
        blog.categories(post).add(news);

        assertFalse(translated.categories(post).add(news));
        assertTrue(translated.categories(post).addAll(List.of(news)).isEmpty());
    }

    @EachDatabase
    void aLostRaceIsStillLookedAt() {
        DSLContext late = BeforeInsert.into("categories", translated.dsl(), () -> blog.category("News"));

        Upsert<Category> news = new Blog(late).categories().getOrCreate(c -> c.name("News"));

        assertFalse(news.created());
        assertEquals(1, blog.categories().count());
    }

    @EachDatabase
    void aRefusedBatchIsTheTranslators() {
        Category news = blog.category("News");
        Category tips = blog.category("Tips");

        assertThrows(Translated.class, () -> translated
                .categories()
                .updateEach(List.of(new Category(news.id(), "Same"), new Category(tips.id(), "Same"))));
    }
}
