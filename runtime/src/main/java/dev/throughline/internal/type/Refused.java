package dev.throughline.internal.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.jooq.BindingSQLContext;
import org.jooq.DataType;
import org.jooq.SQLDialect;

/**
 * Values that a database has nothing for, and that would not be compared as what they are if it kept them as texts.
 *
 * @param type the type of the values
 * @param family the database
 * @param instead what to use
 */
record Refused<T>(Class<T> type, SQLDialect family, String instead) implements Storage<T> {
    @Override
    public DataType<?> declared() {
        throw refusal();
    }

    @Override
    public void sql(BindingSQLContext<T> context) {
        throw refusal();
    }

    @Override
    public void set(PreparedStatement statement, int index, T value) {
        throw refusal();
    }

    @Override
    public T get(ResultSet row, int index) {
        throw refusal();
    }

    private IllegalArgumentException refusal() {
        return new IllegalArgumentException(
                family.getName() + " has no type for a " + type.getSimpleName() + ". " + instead);
    }
}
