package dev.throughline.internal.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.BindingSQLContext;
import org.jooq.DataType;
import org.jspecify.annotations.Nullable;

/**
 * How one database keeps the values of a type.
 *
 * @param <T> the type
 */
interface Storage<T> {
    /** {@return the type of the column, as {@code create table} says it} */
    DataType<?> declared();

    /** Writes a value, or the place of one, into a statement. */
    void sql(BindingSQLContext<T> context) throws SQLException;

    /**
     * Sends a value.
     *
     * @throws IllegalArgumentException where the database would keep another one
     */
    void set(PreparedStatement statement, int index, T value) throws SQLException;

    /** {@return the value of a column} */
    @Nullable
    T get(ResultSet row, int index) throws SQLException;
}
