package dev.throughline.sample.catalog.web;

import dev.throughline.testing.Statements;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * An answer, and what it took.
 *
 * @param statements what was sent for it, as SQL
 */
record Counted<T>(T answer, List<String> statements) {
    static <T> Counted<T> of(DSLContext dsl, Function<DSLContext, T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        List<String> statements = Statements.of(dsl, counted -> answer.set(question.apply(counted)));
        return new Counted<>(Objects.requireNonNull(answer.get()), statements);
    }
}
