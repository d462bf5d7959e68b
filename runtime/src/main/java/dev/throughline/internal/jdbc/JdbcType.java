package dev.throughline.internal.jdbc;

import dev.throughline.internal.type.StorageBinding;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jooq.ContextConverter;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.SQLDialect;
import org.jooq.impl.AbstractConverter;
import org.jooq.impl.DefaultBinding;
import org.jooq.impl.IdentityConverter;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Binds and reads values of one type, as jOOQ itself would. */
interface JdbcType extends Setter {
    /** {@return the value at an index, which begins at 1} */
    @Nullable
    Object get(ResultSet row, int index) throws SQLException;

    /** {@return how values of a type are bound and read; null where that is jOOQ's matter} */
    static @Nullable JdbcType of(SQLDialect family, DataType<?> type) {
        if (type.getBinding() instanceof StorageBinding<?> binding) {
            return Call.ALIKE.contains(family) ? new Stored(family, binding) : null;
        }
        if (isPlain(type)) {
            return PlainType.of(family, type.getType());
        }
        if (!isConverted(type)) {
            return null;
        }
        PlainType plain = PlainType.of(family, type.getConverter().fromType());
        return plain == null ? null : new Converted<>(plain, type.getConverter());
    }

    /** {@return whether neither a converter nor a binding of somebody else's has a say} */
    static boolean isPlain(DataType<?> type) {
        return type.getConverter() instanceof IdentityConverter
                && type.getBinding().getClass().getPackage() == SQLDataType.class.getPackage();
    }

    /** {@return whether a converter alone has a say, which knows of no configuration} */
    static boolean isConverted(DataType<?> type) {
        return Converted.ALONE.contains(type.getConverter().getClass())
                && type.getBinding().getClass().getEnclosingClass() == DefaultBinding.class;
    }

    /** Values that a converter makes of those of a plain type, nulls as well. */
    record Converted<X, V>(PlainType plain, Converter<X, V> converter) implements JdbcType {
        /** What jOOQ makes of converters that know of no configuration; users' own are within. */
        private static final Set<Class<?>> ALONE = Set.of(
                ContextConverter.scoped(new Same()).getClass(),
                Converter.of(String.class, String.class, text -> text, text -> text)
                        .getClass());

        private static final class Same extends AbstractConverter<String, String> {
            private static final long serialVersionUID = 1L;

            Same() {
                super(String.class, String.class);
            }

            @Override
            public String from(String text) {
                return text;
            }

            @Override
            public String to(String text) {
                return text;
            }
        }

        @Override
        @SuppressWarnings("unchecked") // a bind of the type has values of it
        public void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
            plain.set(statement, index, converter.to((V) value));
        }

        @Override
        @SuppressWarnings("unchecked") // the converter takes what the plain type reads
        public @Nullable Object get(ResultSet row, int index) throws SQLException {
            return converter.from((X) plain.get(row, index));
        }
    }

    /** Values that a database keeps in its own way. */
    record Stored(SQLDialect family, StorageBinding<?> binding) implements JdbcType {
        @Override
        public void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
            binding.set(family, statement, index, value);
        }

        @Override
        public @Nullable Object get(ResultSet row, int index) throws SQLException {
            return binding.get(family, row, index);
        }
    }
}
