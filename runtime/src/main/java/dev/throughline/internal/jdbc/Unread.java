package dev.throughline.internal.jdbc;

import dev.throughline.UnreadableRowException;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.ExceptionTools;

/** Rows that jOOQ reads, of which one may be unreadable: jOOQ hides that behind a failure of the statement. */
public final class Unread {
    private Unread() {}

    /**
     * {@return what is read}
     *
     * @throws UnreadableRowException where a row is
     */
    public static <X> X read(Supplier<X> reader) {
        try {
            return reader.get();
        } catch (DataAccessException e) {
            throw reason(e);
        }
    }

    /** {@return why a row cannot be read, else the failure itself} */
    static RuntimeException reason(DataAccessException e) {
        UnreadableRowException reason = ExceptionTools.getCause(e, UnreadableRowException.class);
        return reason == null ? e : reason;
    }
}
