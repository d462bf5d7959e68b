package dev.throughline.processor.model;

import java.util.Optional;
import java.util.stream.Stream;

/** The types a column may have: each is a constant or a method of jOOQ's {@code SQLDataType}, by this very name. */
public enum SqlType {
    TINYINT("java.lang.Byte", "tinyint", Size.NONE),
    SMALLINT("java.lang.Short", "smallint", Size.NONE),
    INTEGER("java.lang.Integer", "integer", Size.NONE),
    BIGINT("java.lang.Long", "bigint", Size.NONE),
    REAL("java.lang.Float", "real", Size.NONE),
    DOUBLE("java.lang.Double", "double", Size.NONE),
    BOOLEAN("java.lang.Boolean", "boolean", Size.NONE),
    VARCHAR("java.lang.String", "varchar", Size.LENGTH),
    VARBINARY("byte[]", "varbinary", Size.LENGTH),
    DECIMAL("java.math.BigDecimal", "decimal", Size.PRECISION_AND_SCALE),
    DECIMAL_INTEGER("java.math.BigInteger", "decimal", Size.PRECISION),
    UUID("java.util.UUID", "uuid", Size.NONE),
    LOCALDATE("java.time.LocalDate", "date", Size.NONE),
    LOCALTIME("java.time.LocalTime", "time", Size.SECONDS),
    LOCALDATETIME("java.time.LocalDateTime", "timestamp", Size.SECONDS),
    OFFSETTIME("java.time.OffsetTime", "time with time zone", Size.SECONDS),
    OFFSETDATETIME("java.time.OffsetDateTime", "timestamp with time zone", Size.SECONDS),
    INSTANT("java.time.Instant", "timestamp with time zone", Size.SECONDS),
    JSON("org.jooq.JSON", "json", Size.NONE),
    JSONB("org.jooq.JSONB", "jsonb", Size.NONE),
    /** An enum, by the name of its constant. */
    ENUM("", "varchar", Size.LENGTH),
    /** What is not supported. */
    NONE("", "", Size.NONE);

    /** What else such a type says. */
    public enum Size {
        /** Nothing. */
        NONE,
        /** A length; without one, the type is another. */
        LENGTH,
        /** The digits in all. */
        PRECISION,
        /** The digits in all, and behind the point. */
        PRECISION_AND_SCALE,
        /** Digits of a second: microseconds, since databases have other defaults, or none at all. */
        SECONDS
    }

    private final String javaType;
    private final String sql;
    private final Size size;

    SqlType(String javaType, String sql, Size size) {
        this.javaType = javaType;
        this.sql = sql;
        this.size = size;
    }

    /** {@return the type of a boxed Java type, by its qualified name} */
    public static Optional<SqlType> of(String javaType) {
        return Stream.of(values())
                .filter(type -> !type.javaType.isEmpty() && type.javaType.equals(javaType))
                .findFirst();
    }

    /** {@return its name in SQL, without its size} */
    public String sql() {
        return sql;
    }

    /** {@return what else it says} */
    public Size size() {
        return size;
    }
}
