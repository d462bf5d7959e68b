package dev.throughline.tests.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import blog.Category;
import blog.Post;
import blog.PostCategoriesProxy;
import dev.throughline.LinkListener;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Blog;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/** A listener is told in the transaction of the call: what it writes, and the call itself, stay together or not at all. */
class LinkListenerTransactionTest {
    private final DSLContext dsl;
    private final Blog blog;
    private final Post post;
    private final Category news;
    private final Category old;

    LinkListenerTransactionTest(DSLContext dsl) {
        this.dsl = dsl;
        blog = Blog.create(dsl);
        post = blog.postIn("Hello, M2M", "Old");
        news = blog.category("News");
        old = blog.categories().get(c -> c.NAME.eq("Old"));
    }

    private DSLContext told(LinkListener... listeners) {
        return DSL.using(LinkListener.register(dsl.configuration().derive(), listeners));
    }

    private static LinkListener writing(String name) {
        return (inner, event) -> new Blog(inner).category(name);
    }

    private long named(String name) {
        return blog.categories().filter(c -> c.NAME.eq(name)).count();
    }

    @EachDatabase
    void whatAListenerWritesIsCommittedWithTheCall() {
        PostCategoriesProxy.of(told(writing("One"), writing("Two")), post).add(news);

        assertEquals(1, named("One"));
        assertEquals(1, named("Two"));
    }

    @EachDatabase
    void whatAListenerThrowsUndoesAll() {
        IllegalStateException refusal = new IllegalStateException("not today");
        PostCategoriesProxy related = PostCategoriesProxy.of(
                told(writing("One"), (inner, event) -> {
                    throw refusal;
                }),
                post);

        List<Consumer<PostCategoriesProxy>> calls = List.of(
                of -> of.add(news),
                of -> of.addAll(List.of(news)),
                of -> of.put(old, link -> link.sortOrder(1)),
                of -> of.remove(old),
                PostCategoriesProxy::clear,
                of -> of.set(List.of(news)),
                of -> of.toggle(old),
                of -> of.create(c -> c.name("Made")),
                of -> of.addMatching(c -> c.NAME.eq("News")),
                of -> of.updateLinks(link -> link.sortOrder(1)),
                of -> of.filter(c -> c.NAME.eq("Old")).remove());
        for (Consumer<PostCategoriesProxy> call : calls) {
            assertSame(refusal, assertThrows(IllegalStateException.class, () -> call.accept(related)));
        }
        assertSame(
                refusal,
                assertThrows(
                        IllegalStateException.class,
                        () -> PostCategoriesProxy.setAll(
                                told((inner, event) -> {
                                    throw refusal;
                                }),
                                Map.of(post.id(), List.of(news.id())))));

        assertEquals(List.of(old.id()), related.ids());
        assertEquals(null, related.link(old).orElseThrow().sortOrder());
        assertEquals(0, named("One"));
        assertEquals(0, named("Made"));
    }

    @EachDatabase
    void inACallersTransactionTheCallAloneIsUndone() {
        told((inner, event) -> {
                    new Blog(inner).category("Told");
                    throw new IllegalStateException("not today");
                })
                .transaction(inner -> {
                    new Blog(inner.dsl()).category("Before");
                    assertThrows(IllegalStateException.class, () -> PostCategoriesProxy.of(inner.dsl(), post)
                            .add(news));
                    new Blog(inner.dsl()).category("After");
                });

        assertEquals(List.of(old.id()), blog.categories(post).ids());
        assertEquals(0, named("Told"));
        assertEquals(1, named("Before"));
        assertEquals(1, named("After"));
    }

    @EachDatabase
    void aCallersRollbackUndoesWhatAListenerWrote() {
        assertThrows(IllegalStateException.class, () -> told(writing("One")).transaction(inner -> {
            PostCategoriesProxy.of(inner.dsl(), post).add(news);
            throw new IllegalStateException("changed my mind");
        }));

        assertEquals(List.of(old.id()), blog.categories(post).ids());
        assertEquals(0, named("One"));
    }

    @EachDatabase
    void whatTheDatabaseRefusesAListenerIsItsOwn() {
        AtomicInteger calls = new AtomicInteger();
        DSLContext told = told((inner, event) -> {
            calls.incrementAndGet();
            inner.transaction(nested -> new Blog(nested.dsl()).category("News"));
        });

        IntegrityConstraintViolationException refused =
                assertThrows(IntegrityConstraintViolationException.class, () -> PostCategoriesProxy.of(told, post)
                        .set(List.of(news)));

        assertEquals(-1, refused.getMessage().indexOf("nothing was linked"), refused.getMessage());
        assertEquals(1, calls.get());
        assertEquals(List.of(old.id()), blog.categories(post).ids());
    }

    @EachDatabase
    void aListenersOwnLinksAreTold() {
        Post archive = blog.post("Archive");
        LinkListener copies = (inner, event) -> {
            if (!event.owner().equals(archive.id())) {
                event.change().added().forEach(key -> PostCategoriesProxy.of(inner, archive)
                        .addId((Long) key));
            }
        };
        AtomicInteger events = new AtomicInteger();

        PostCategoriesProxy.of(told(copies, (inner, event) -> events.incrementAndGet()), post)
                .add(news);

        assertEquals(List.of(news.id()), blog.categories(archive).ids());
        assertEquals(2, events.get());
    }

    @EachDatabase
    void otherConfigurationsTellNobody() {
        AtomicInteger events = new AtomicInteger();
        DSLContext told = told((inner, event) -> events.incrementAndGet());

        blog.categories(post).add(news);
        assertEquals(0, events.get());
        PostCategoriesProxy.of(told.configuration().derive().dsl(), post).remove(news);
        assertEquals(1, events.get());
    }
}
