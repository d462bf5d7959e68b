package dev.throughline.recipes;

import static dev.throughline.recipes.AuditEntryTable.AUDIT_ENTRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.throughline.LinkListener;
import dev.throughline.Schema;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.TransactionListener;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.Test;

class ListeningTest {
    private final JdbcDataSource dataSource = new JdbcDataSource();
    private final CategoryCache cache = new CategoryCache();
    private final Configuration configuration;
    private final Blog blog;
    private final Post hello;

    ListeningTest() {
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration = new DefaultConfiguration().set(dataSource).set(SQLDialect.H2);
        DSLContext dsl = DSL.using(configuration);
        Schema.of(AUDIT_ENTRY).create(dsl);
        blog = Blog.create(dsl);
        hello = blog.posts().get(p -> p.TITLE.eq("Hello"));
        configuration.set((TransactionListener) cache);
        LinkListener.register(configuration, new Audit(), cache);
    }

    private List<String> audited() {
        return AuditEntryQuerySet.using(blog.dsl()).orderBy(a -> a.ID).all().stream()
                .map(entry -> String.join(" ", entry.relation(), entry.owner(), entry.action(), entry.target()))
                .toList();
    }

    private List<String> cached() {
        return cache.of(blog.posts(), hello.id()).stream()
                .map(Category::name)
                .sorted()
                .toList();
    }

    @Test
    void eachChangeIsWrittenDown() {
        Category news = blog.categories().get(c -> c.NAME.eq("News"));
        blog.posts().categories(hello).remove(news);
        blog.posts().categories(hello).remove(news);
        PostCategoriesProxy.of(blog.dsl(), hello).add(news);

        assertEquals(
                List.of(
                        "Post.categories " + hello.id() + " unlinked " + news.id(),
                        "Post.categories " + hello.id() + " linked " + news.id()),
                audited());
    }

    @Test
    void whatIsRolledBackIsNotWrittenDown() {
        assertThrows(IllegalStateException.class, () -> blog.dsl().transaction(inner -> {
            PostCategoriesProxy.of(inner.dsl(), hello).clear();
            throw new IllegalStateException("changed my mind");
        }));

        assertEquals(List.of(), audited());
    }

    @Test
    void whatIsKeptIsForgottenOnceOthersAreCommitted() {
        assertEquals(List.of("News", "Tips"), cached());
        blog.dsl().transaction(inner -> {
            PostCategoriesProxy.of(inner.dsl(), hello).create(c -> c.name("Java"));
            assertEquals(List.of("News", "Tips"), cached());
        });
        assertEquals(List.of("Java", "News", "Tips"), cached());

        Category java = blog.categories().get(c -> c.NAME.eq("Java"));
        CategoryPostsProxy.of(blog.dsl(), java).clear();
        assertEquals(List.of("News", "Tips"), cached());
    }

    @Test
    void aRollbackKeepsWhatIsKept() {
        List<Category> before = cache.of(blog.posts(), hello.id());
        assertThrows(IllegalStateException.class, () -> blog.dsl().transaction(outer -> {
            outer.dsl().transaction(inner -> PostCategoriesProxy.of(inner.dsl(), hello)
                    .clear());
            throw new IllegalStateException("changed my mind");
        }));

        assertEquals(before, cache.of(blog.posts(), hello.id()));
    }
}
