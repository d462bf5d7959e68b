package dev.throughline.sample.blog;

import dev.throughline.ThroughlineException;
import dev.throughline.testing.Statements;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Prints a call, then makes it, and prints what it sends to the database and what it answers. */
record Narrator(DSLContext dsl, PrintWriter out) {

    void chapter(String title) {
        out.printf("%n%s%n%s%n", title, "=".repeat(title.length()));
    }

    void call(String text) {
        out.printf("%n%s%n", text);
    }

    <T> T answer(Function<Blog, T> call) {
        List<T> answers = new ArrayList<>();
        record(blog -> answers.add(call.apply(blog)));
        out.println("  = " + answers.get(0));
        return answers.get(0);
    }

    /** What answers a call that has to fail. */
    void refusal(Consumer<Blog> call) {
        List<RuntimeException> refusals = new ArrayList<>();
        record(blog -> {
            try {
                call.accept(blog);
            } catch (DataAccessException | ThroughlineException e) {
                refusals.add(e);
            }
        });
        RuntimeException refusal = refusals.get(0);
        String reason = String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
        out.println("  ! " + refusal.getClass().getSimpleName() + ": " + reason);
    }

    private void record(Consumer<Blog> work) {
        Statements.of(dsl, recorded -> work.accept(Blog.of(recorded))).forEach(sql -> out.println("    " + sql));
    }
}
