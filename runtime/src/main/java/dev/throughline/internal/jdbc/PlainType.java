package dev.throughline.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** Types that JDBC takes as they are. It reads a null as 0, and only then has to be asked whether it was one. */
enum PlainType implements JdbcType {
    LONG(Types.BIGINT) {
        @Override
        void setValue(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setLong(index, (Long) value);
        }

        @Override
        public @Nullable Object get(ResultSet row, int index) throws SQLException {
            long value = row.getLong(index);
            return value == 0 && row.wasNull() ? null : value;
        }
    },
    INTEGER(Types.INTEGER) {
        @Override
        void setValue(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setInt(index, (Integer) value);
        }

        @Override
        public @Nullable Object get(ResultSet row, int index) throws SQLException {
            int value = row.getInt(index);
            return value == 0 && row.wasNull() ? null : value;
        }
    },
    SHORT(Types.SMALLINT) {
        @Override
        void setValue(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setShort(index, (Short) value);
        }

        @Override
        public @Nullable Object get(ResultSet row, int index) throws SQLException {
            short value = row.getShort(index);
            return value == 0 && row.wasNull() ? null : value;
        }
    },
    BOOLEAN(Types.BOOLEAN) {
        @Override
        void setValue(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setBoolean(index, (Boolean) value);
        }

        @Override
        public @Nullable Object get(ResultSet row, int index) throws SQLException {
            boolean value = row.getBoolean(index);
            return (value || !row.wasNull()) ? value : null;
        }
    },
    DOUBLE(Types.DOUBLE) {
        @Override
        void setValue(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setDouble(index, (Double) value);
        }

        @Override
        public @Nullable Object get(ResultSet row, int index) throws SQLException {
            double value = row.getDouble(index);
            return value == 0 && row.wasNull() ? null : value;
        }
    },
    STRING(Types.VARCHAR) {
        @Override
        void setValue(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setString(index, (String) value);
        }

        @Override
        public @Nullable Object get(ResultSet row, int index) throws SQLException {
            return row.getString(index);
        }
    },
    /** Where the database has the type. */
    UUID_ITSELF(Types.OTHER) {
        @Override
        void setValue(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setObject(index, value);
        }

        @Override
        public @Nullable Object get(ResultSet row, int index) throws SQLException {
            return row.getObject(index, UUID.class);
        }
    },
    /** Where a text stands for it. */
    UUID_AS_TEXT(Types.VARCHAR) {
        @Override
        void setValue(PreparedStatement statement, int index, Object value) throws SQLException {
            statement.setString(index, value.toString());
        }

        @Override
        public @Nullable Object get(ResultSet row, int index) throws SQLException {
            String value = row.getString(index);
            return value == null ? null : UUID.fromString(value);
        }
    };

    private static final Map<Class<?>, PlainType> BY_CLASS = Map.of(
            Long.class, LONG,
            Integer.class, INTEGER,
            Short.class, SHORT,
            Boolean.class, BOOLEAN,
            Double.class, DOUBLE,
            String.class, STRING);

    private final int sqlType;

    PlainType(int sqlType) {
        this.sqlType = sqlType;
    }

    /** {@return how the values of a class are bound and read; null where that is jOOQ's matter} */
    static @Nullable PlainType of(SQLDialect family, Class<?> values) {
        if (values == UUID.class) {
            return switch (family) {
                case H2, POSTGRES, YUGABYTEDB -> UUID_ITSELF;
                default -> UUID_AS_TEXT;
            };
        }
        return BY_CLASS.get(values);
    }

    @Override
    public void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, sqlType);
        } else {
            setValue(statement, index, value);
        }
    }

    abstract void setValue(PreparedStatement statement, int index, Object value) throws SQLException;
}
