package dev.throughline.recipes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Times each statement until its rows are read. */
final class MetricsListener implements ExecuteListener {
    private static final long serialVersionUID = 1L;

    private final transient MeterRegistry registry;

    MetricsListener(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void start(ExecuteContext context) {
        context.data(Timer.Sample.class, Timer.start(registry));
    }

    @Override
    public void end(ExecuteContext context) {
        Timer.Sample sample = (Timer.Sample) context.data(Timer.Sample.class);
        sample.stop(registry.timer(
                "db.statements",
                "kind",
                context.type().name().toLowerCase(Locale.ROOT),
                "outcome",
                context.exception() == null ? "success" : "error"));
    }
}
