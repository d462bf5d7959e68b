package dev.throughline.recipes;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.Locale;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Makes a span of each statement, until its rows are read. */
final class TracingListener implements ExecuteListener {
    private static final long serialVersionUID = 1L;

    private final transient Tracer tracer;

    TracingListener(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public void start(ExecuteContext context) {
        Span span = tracer.spanBuilder(context.type().name())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("db.system.name", context.family().name().toLowerCase(Locale.ROOT))
                .startSpan();
        context.data(Span.class, span);
    }

    @Override
    public void renderEnd(ExecuteContext context) {
        span(context).setAttribute("db.query.text", String.join("; ", context.batchSQL()));
    }

    @Override
    public void exception(ExecuteContext context) {
        span(context).setStatus(StatusCode.ERROR).recordException(context.exception());
    }

    @Override
    public void end(ExecuteContext context) {
        span(context).end();
    }

    private static Span span(ExecuteContext context) {
        return (Span) context.data(Span.class);
    }
}
