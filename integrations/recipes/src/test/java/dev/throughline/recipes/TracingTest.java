package dev.throughline.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class TracingTest {
    private static final AttributeKey<String> TEXT = AttributeKey.stringKey("db.query.text");

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final Tracer tracer = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(spans))
            .build()
            .get("blog");
    private final Blog blog = Blog.create(DSL.using("jdbc:h2:mem:" + UUID.randomUUID()));
    private final Blog traced =
            Blog.on(DSL.using(blog.dsl().configuration().deriveAppending(new TracingListener(tracer))));

    @Test
    void aCallsStatementsArePartOfWhatCallsIt() {
        Span page = tracer.spanBuilder("page").startSpan();
        try (Scope scope = page.makeCurrent()) {
            assertTrue(scope != Scope.noop());
            traced.posts().prefetchRelated(p -> p.categories()).all();
        }

        List<SpanData> statements = spans.getFinishedSpanItems();
        assertEquals(2, statements.size());
        for (SpanData statement : statements) {
            assertEquals(page.getSpanContext().getSpanId(), statement.getParentSpanId());
        }
        assertTrue(statements.get(1).getAttributes().get(TEXT).contains("\"posts_categories\""));
    }

    @Test
    void aFailureIsRecorded() {
        assertThrows(
                DataAccessException.class, () -> traced.categories().createAll(List.of(new Category(null, "News"))));

        SpanData statement = spans.getFinishedSpanItems().get(0);
        assertEquals(StatusCode.ERROR, statement.getStatus().getStatusCode());
        assertEquals(1, statement.getEvents().size());
    }
}
