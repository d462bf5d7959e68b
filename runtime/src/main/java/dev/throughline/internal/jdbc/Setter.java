package dev.throughline.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jooq.DataType;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** Binds values of one type. */
@FunctionalInterface
interface Setter {
    /** Gives a statement the value at an index, which begins at 1. */
    void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException;

    /** {@return what binds values of a type; null where that is jOOQ's matter} */
    static @Nullable Setter of(SQLDialect family, DataType<?> type) {
        if (type.getBinding() instanceof ArrayBinding<?> array) {
            return array;
        }
        DataType<?> element = type.getArrayComponentDataType();
        if (element == null) {
            return JdbcType.of(family, type);
        }
        return family == SQLDialect.H2 && JdbcType.of(family, element) instanceof PlainType
                ? PreparedStatement::setObject
                : null;
    }
}
