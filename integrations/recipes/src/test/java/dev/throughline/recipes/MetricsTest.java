package dev.throughline.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.db.MetricsDSLContext;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Blog blog = Blog.create(DSL.using("jdbc:h2:mem:" + UUID.randomUUID()));
    private final Blog measured =
            Blog.on(DSL.using(blog.dsl().configuration().deriveAppending(new MetricsListener(registry))));

    @Test
    void eachStatementOfACallIsTimed() {
        measured.posts().prefetchRelated(p -> p.categories()).all();

        assertEquals(2, count("read", "success"));
    }

    @Test
    void aFailureIsAnotherOutcome() {
        Post hello = blog.posts().orderBy(p -> p.ID).first().orElseThrow();

        assertThrows(
                DataAccessException.class,
                () -> measured.posts().categories(hello).addId(4711L));

        assertEquals(1, count("write", "error"));
        assertEquals(0, count("write", "success"));
    }

    @Test
    void micrometersOwnContextNeedsATagBeforeTheCall() {
        MetricsDSLContext watched = MetricsDSLContext.withMetrics(blog.dsl(), registry, Tags.empty());

        Blog.on(watched).posts().all();
        assertNull(registry.find("jooq.query").timer());

        watched.tag("name", "posts");
        Blog.on(watched).posts().all();
        Blog.on(watched).posts().all();
        assertEquals(1, registry.get("jooq.query").timer().count());
    }

    private long count(String kind, String outcome) {
        return registry.timer("db.statements", "kind", kind, "outcome", outcome).count();
    }
}
