package dev.throughline.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jooq.Configuration;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.TransactionProvider;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import org.jooq.impl.DefaultTransactionProvider;
import org.jooq.impl.ThreadLocalTransactionProvider;

/**
 * The statements that some work sends to the database, for assertions in tests.
 *
 * <pre>{@code
 * assertEquals(1, Statements.count(dsl, counted -> PostCategoriesProxy.of(counted, post).add(news)));
 * }</pre>
 *
 * <p>What counts is each execution of a JDBC statement, whoever asks for it, jOOQ or hand-written JDBC, and whether it
 * succeeds or fails. A batch counts as one. Opening and ending a transaction, savepoints and reading the metadata of the
 * database do not count.
 *
 * <p>The work has to use the {@link DSLContext} that it is given: what goes through another one is not seen. That
 * context has the configuration of the original, and takes part in a transaction that is open there. A transaction
 * provider of your own is kept; what it runs past the configuration's {@link ConnectionProvider} is not seen.
 * jOOQ's {@link ThreadLocalTransactionProvider} is refused, since it hands out connections that nobody else sees.
 */
public final class Statements {
    private Statements() {}

    /**
     * The number of statements that the work sends.
     *
     * @param dsl where the work runs
     * @param work what is counted; it has to use the context that it is given
     * @return the number of executions
     */
    public static long count(DSLContext dsl, Consumer<DSLContext> work) {
        return of(dsl, work).size();
    }

    /**
     * The statements that the work sends, as SQL text, in the order of their execution. The text of a batch of several
     * texts is their lines.
     *
     * @param dsl where the work runs
     * @param work what is recorded; it has to use the context that it is given
     * @return an immutable list with one text an execution
     */
    public static List<String> of(DSLContext dsl, Consumer<DSLContext> work) {
        Queue<String> texts = new ConcurrentLinkedQueue<>();
        work.accept(DSL.using(recording(dsl.configuration(), texts::add)));
        return List.copyOf(texts);
    }

    private static Configuration recording(Configuration original, Consumer<String> recorder) {
        ConnectionProvider connections = original.connectionProvider();
        ConnectionProvider recorded = new RecordingConnections(connections, recorder);
        Configuration recording = original.derive(recorded).derive(recording(original.transactionProvider(), recorded));
        // jOOQ keeps the connection of an open transaction in the data, and prefers it to the provider of connections.
        recording
                .data()
                .replaceAll((key, value) -> value == connections && value instanceof DefaultConnectionProvider
                        ? new DefaultConnectionProvider(recorded.acquire())
                        : value);
        return recording;
    }

    private static TransactionProvider recording(TransactionProvider transactions, ConnectionProvider recorded) {
        if (transactions instanceof DefaultTransactionProvider ordinary) {
            return new DefaultTransactionProvider(recorded, ordinary.nested());
        }
        if (transactions instanceof ThreadLocalTransactionProvider) {
            throw new IllegalArgumentException(
                    "The connections of a ThreadLocalTransactionProvider cannot be watched: give the test a DSLContext"
                            + " with a DefaultTransactionProvider.");
        }
        return transactions;
    }
}
