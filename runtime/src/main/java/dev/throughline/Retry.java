package dev.throughline;

import dev.throughline.internal.Failures;
import dev.throughline.internal.Transactions;
import java.time.Duration;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Runs a transaction again where the database has undone it for the sake of another: after a deadlock (40P01, 1213), a failed
 * serialization (40001) or, on H2 and SQLite, a lock that was not to be had; and where a model that the transaction has read was changed by another
 * before it was written, which is {@link StaleModelException}. Single calls of proxies and query sets outside a transaction do the
 * first by themselves; this is for transactions of several.
 *
 * @param attempts how often at most, from 1
 * @param pause how long to wait before the second attempt at most; doubled for each further one, up to 64 times as long, and varied
 *     by chance
 */
public record Retry(int attempts, Duration pause) {
    /** Twelve attempts, at first 5 ms apart. */
    public static final Retry DEFAULT = new Retry(12, Duration.ofMillis(5));

    /** Checks the numbers. */
    public Retry {
        if (attempts < 1 || pause.isNegative()) {
            throw new IllegalArgumentException(
                    "Retry: attempts begin at 1 and the pause at 0, not " + attempts + " and " + pause);
        }
    }

    /**
     * {@return what the work answers, in a transaction of its own}
     *
     * @param work is run from the start for each attempt, so what it does besides is done again
     * @throws IllegalStateException where {@code dsl} is in a transaction, which the database would undo as a whole
     */
    public <X extends @Nullable Object> X call(DSLContext dsl, Function<DSLContext, X> work) {
        if (Transactions.isOpen(dsl)) {
            throw new IllegalStateException(
                    "Retry: a transaction is open, and only the whole of it can be run again. Retry around the outermost one.");
        }
        return Transactions.run(dsl, this, e -> e instanceof StaleModelException || Failures.isTransient(e), work);
    }
}
