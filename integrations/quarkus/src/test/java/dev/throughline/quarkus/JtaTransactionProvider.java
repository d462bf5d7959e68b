package dev.throughline.quarkus;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import org.jooq.Transaction;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.exception.DataAccessException;

/**
 * jOOQ's transactions as JTA's: a new one where none is open, else the open one. A connection that takes part in JTA's refuses to go
 * back to a savepoint, so what fails within an open transaction has it rolled back in its end, whoever catches the failure.
 */
final class JtaTransactionProvider implements TransactionProvider {
    private final TransactionManager transactions;

    /**
     * A transaction, or a part of one.
     *
     * @param isOwn whether it was begun here
     */
    private record Jta(boolean isOwn) implements Transaction {}

    JtaTransactionProvider(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public void begin(TransactionContext context) {
        run(() -> {
            boolean isOwn = transactions.getStatus() == Status.STATUS_NO_TRANSACTION;
            if (isOwn) {
                transactions.begin();
            }
            context.transaction(new Jta(isOwn));
        });
    }

    @Override
    public void commit(TransactionContext context) {
        if (isOwn(context)) {
            run(transactions::commit);
        }
    }

    @Override
    public void rollback(TransactionContext context) {
        run(isOwn(context) ? transactions::rollback : transactions::setRollbackOnly);
    }

    private static boolean isOwn(TransactionContext context) {
        return context.transaction() instanceof Jta jta && jta.isOwn();
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (Exception e) {
            throw new DataAccessException("JTA refuses: " + e.getMessage(), e);
        }
    }
}
