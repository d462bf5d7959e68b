package dev.throughline.internal;

import java.sql.SQLException;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.ExceptionTools;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * What a database refuses, told apart over the databases' different codes. By the driver's exception, since a listener may have made
 * another of jOOQ's, as Spring's does.
 */
public final class Failures {
    /**
     * MariaDB: a deadlock, a row changed since it was read; H2: a lock took too long, which is how it tells of some deadlocks. Not
     * MariaDB's 1205: it has waited for 50 seconds then, and would again.
     */
    private static final Set<Integer> LOCKS = Set.of(1213, 1020, 50200);

    private Failures() {}

    /** {@return whether a row was refused because another has the same unique key} */
    public static boolean isDuplicate(RuntimeException e) {
        SQLException cause = cause(e);
        return cause != null
                && ("23505".equals(cause.getSQLState())
                        || cause.getErrorCode() == 1062
                        || says(cause, "UNIQUE constraint failed")
                        || says(cause, "PRIMARY KEY constraint failed"));
    }

    /** {@return whether a row was refused because it names a row that there is not} */
    public static boolean isMissingRow(RuntimeException e) {
        SQLException cause = cause(e);
        return cause != null
                && ("23503".equals(cause.getSQLState())
                        || "23506".equals(cause.getSQLState())
                        || cause.getErrorCode() == 1452
                        || says(cause, "FOREIGN KEY constraint failed"));
    }

    /** {@return whether a row could not go because another one names it; not every database tells that from a missing row} */
    static boolean isReferred(RuntimeException e) {
        SQLException cause = cause(e);
        return cause != null && (cause.getErrorCode() == 1451 || isMissingRow(e));
    }

    /** {@return whether a row was refused because a column that takes no null has no value} */
    static boolean isMissingValue(RuntimeException e) {
        SQLException cause = cause(e);
        return cause != null
                && ("23502".equals(cause.getSQLState())
                        || cause.getErrorCode() == 1048
                        || cause.getErrorCode() == 1364
                        || says(cause, "NOT NULL constraint failed"));
    }

    /** {@return whether the database has undone this for the sake of another, so that it may go well when it is run again} */
    public static boolean isTransient(RuntimeException e) {
        SQLException cause = cause(e);
        if (cause == null) {
            return false;
        }
        String state = String.valueOf(cause.getSQLState());
        return state.startsWith("40")
                || LOCKS.contains(cause.getErrorCode())
                || says(cause, "[SQLITE_BUSY")
                || says(cause, "[SQLITE_LOCKED");
    }

    /** {@return the failure as jOOQ's kind of it, which it does not see through the driver's failure of a batch on SQLite} */
    public static RuntimeException typed(RuntimeException e) {
        boolean refused = isDuplicate(e) || isMissingRow(e);
        return refused && !(e instanceof IntegrityConstraintViolationException)
                ? explained(e, String.valueOf(e.getMessage()))
                : e;
    }

    /** {@return the failure in our words, with the driver's as its cause; one that a listener has made keeps its type} */
    public static RuntimeException explained(RuntimeException e, String words) {
        SQLException cause = cause(e);
        if (cause == null) {
            return e;
        }
        DataAccessException explained =
                new IntegrityConstraintViolationException(words + " (" + cause.getMessage() + ")", cause);
        if (e instanceof DataAccessException) {
            return explained;
        }
        e.addSuppressed(explained);
        return e;
    }

    private static boolean says(SQLException e, String words) {
        return e.getMessage() != null && e.getMessage().contains(words);
    }

    private static @Nullable SQLException cause(RuntimeException e) {
        return ExceptionTools.getCause(e, SQLException.class);
    }
}
