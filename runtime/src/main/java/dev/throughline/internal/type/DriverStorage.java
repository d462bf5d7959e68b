package dev.throughline.internal.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.BindingSQLContext;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.impl.DefaultDataType;
import org.jspecify.annotations.Nullable;

/**
 * Values that the driver takes as they are, or as those of another type: not by way of {@code java.sql}'s types, which know no
 * fractions, or shift what is local by the zone of the JVM.
 *
 * @param declared the type of the column
 * @param type the type that the driver takes
 * @param converter makes the one of the other
 * @param <T> the type of the values
 * @param <S> the type that the driver takes
 */
record DriverStorage<T, S>(DataType<?> declared, DataType<S> type, Converter<S, T> converter) implements Storage<T> {
    /** {@return values that are kept as those of another type} */
    static <T, S> DriverStorage<T, S> as(DataType<S> type, Converter<S, T> converter) {
        return new DriverStorage<>(type, type, converter);
    }

    /** {@return the same, in columns of a type that jOOQ would call otherwise} */
    DriverStorage<T, S> declared(String name) {
        return new DriverStorage<>(DefaultDataType.getDefaultDataType(name), type, converter);
    }

    @Override
    public void sql(BindingSQLContext<T> context) throws SQLException {
        type.getBinding().sql(context.convert(converter));
    }

    @Override
    public void set(PreparedStatement statement, int index, T value) throws SQLException {
        statement.setObject(index, converter.to(value));
    }

    @Override
    public @Nullable T get(ResultSet row, int index) throws SQLException {
        return converter.from(row.getObject(index, type.getType()));
    }
}
