package dev.throughline;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query set, or the relation of one owner, whose calls run on an executor. A call is what it is elsewhere: the same statements, in a
 * transaction of its own; that of the thread that asks for it is not seen by it.
 *
 * @param <Q> the query set or the proxy
 */
public final class Async<Q> {
    private final Q calls;
    private final Executor executor;

    private Async(Q calls, Executor executor) {
        this.calls = calls;
        this.executor = executor;
    }

    /**
     * {@return these calls on an executor}
     *
     * @param calls a query set, a refinement of one, a proxy; its {@code DSLContext} has to serve several threads
     * @param executor runs each call on one of its threads
     */
    public static <Q> Async<Q> of(Q calls, Executor executor) {
        return new Async<>(Objects.requireNonNull(calls, "calls"), Objects.requireNonNull(executor, "executor"));
    }

    /**
     * {@return what a call answers, or the exception that it throws, once it has run} To cancel the future does not stop a statement that
     * runs.
     *
     * @param call one call, or several that belong together
     */
    public <X extends @Nullable Object> CompletableFuture<X> run(Function<? super Q, ? extends X> call) {
        Objects.requireNonNull(call, "call");
        return CompletableFuture.supplyAsync(() -> call.apply(calls), executor);
    }
}
