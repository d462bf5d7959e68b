package dev.throughline.internal.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Values that are kept in another way on each database, and mean the same on all. */
public final class StorageBinding<T> extends AbstractBinding<T, T> {
    private static final long serialVersionUID = 1L;

    private final transient Converter<T, T> converter;
    private final transient Function<SQLDialect, Storage<T>> storages;

    private StorageBinding(Converter<T, T> converter, Function<SQLDialect, Storage<T>> storages) {
        this.converter = converter;
        this.storages = storages;
    }

    /**
     * {@return a type whose values are kept in such ways}
     *
     * @param type the type by jOOQ's name
     * @param normal what every database can keep of a value
     * @param storages how a family of databases keeps it
     */
    static <T> DataType<T> type(DataType<T> type, UnaryOperator<T> normal, Function<SQLDialect, Storage<T>> storages) {
        Converter<T, T> converter = Converter.ofNullable(type.getType(), type.getType(), normal, normal);
        return type.asConvertedDataType(new StorageBinding<>(converter, storages));
    }

    /**
     * {@return a column as a database is told to create it}
     *
     * @throws IllegalArgumentException where the database has nothing to keep its values in
     */
    public static Field<?> declared(SQLDialect family, Field<?> column) {
        if (!(column.getDataType().getBinding() instanceof StorageBinding<?>)) {
            return column;
        }
        try {
            return DSL.field(column.getUnqualifiedName(), declared(family, column.getDataType()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(column.getQualifiedName().unquotedName() + ": " + e.getMessage(), e);
        }
    }

    /**
     * {@return a type as a database calls it}
     *
     * @throws IllegalArgumentException where the database has nothing to keep its values in
     */
    public static DataType<?> declared(SQLDialect family, DataType<?> type) {
        return type.getBinding() instanceof StorageBinding<?> binding
                ? binding.storages.apply(family).declared().nullability(type.nullability())
                : type;
    }

    @Override
    public Converter<T, T> converter() {
        return converter;
    }

    @Override
    public void sql(BindingSQLContext<T> context) throws SQLException {
        storages.apply(context.family()).sql(context.convert(converter));
    }

    @Override
    public void set(BindingSetStatementContext<T> context) throws SQLException {
        set(context.family(), context.statement(), context.index(), context.value());
    }

    /**
     * Sends a value to a database.
     *
     * @throws IllegalArgumentException where it would keep another one
     */
    @SuppressWarnings("unchecked") // a value of the type
    public void set(SQLDialect family, PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        @Nullable T kept = converter.to((T) value);
        if (kept == null) {
            statement.setObject(index, null);
        } else {
            storages.apply(family).set(statement, index, kept);
        }
    }

    @Override
    @SuppressWarnings("NullAway") // jOOQ takes null for null
    public void get(BindingGetResultSetContext<T> context) throws SQLException {
        context.value(get(context.family(), context.resultSet(), context.index()));
    }

    /** {@return the value of a column of a database} */
    public @Nullable T get(SQLDialect family, ResultSet row, int index) throws SQLException {
        @Nullable T value = storages.apply(family).get(row, index);
        return value == null ? null : converter.from(value);
    }
}
