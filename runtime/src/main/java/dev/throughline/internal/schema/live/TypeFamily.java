package dev.throughline.internal.schema.live;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Types that keep the same values, whatever a database calls them. */
public enum TypeFamily {
    BOOLEAN("boolean", "bool", "bit"),
    TINYINT("tinyint", "int1"),
    SMALLINT("smallint", "int2", "smallserial"),
    INTEGER("integer", "int", "int4", "serial", "mediumint"),
    BIGINT("bigint", "int8", "bigserial"),
    REAL("real", "float4"),
    DOUBLE("double", "double precision", "float8", "float"),
    DECIMAL("decimal", "numeric", "dec", "decimal_integer"),
    TEXT(
            "varchar",
            "character varying",
            "varchar_ignorecase",
            "char",
            "character",
            "bpchar",
            "name",
            "citext",
            "text",
            "tinytext",
            "mediumtext",
            "longtext",
            "clob",
            "character large object"),
    BINARY(
            "varbinary",
            "binary varying",
            "binary",
            "bytea",
            "blob",
            "tinyblob",
            "mediumblob",
            "longblob",
            "binary large object"),
    UUID("uuid"),
    DATE("date"),
    TIME("time", "time without time zone"),
    TIMESTAMP("timestamp", "timestamp without time zone", "datetime"),
    TIME_WITH_ZONE("time with time zone", "timetz"),
    TIMESTAMP_WITH_ZONE("timestamp with time zone", "timestamptz", "instant"),
    JSON("json"),
    JSONB("jsonb"),
    /** One that is made of another, which drivers do not tell: a domain of PostgreSQL. */
    DISTINCT,
    /** One that only the database knows. */
    OTHER;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> names;

    TypeFamily(String... names) {
        this.names = List.of(names);
    }

    /** {@return the family of a type by its name, which may have a length and more behind it} */
    public static TypeFamily of(String typeName) {
        String name = typeName.toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)", "")
                .replaceAll("\\b(unsigned|zerofill)\\b", "")
                .replaceAll("\\s+", " ")
                .strip();
        return Stream.of(values())
                .filter(family -> family.names.contains(name))
                .findFirst()
                .orElse(OTHER);
    }

    /** {@return whether values of it have a length} */
    public boolean hasLength() {
        return this == TEXT || this == BINARY;
    }

    /** {@return whether values of it have fractions of a second} */
    public boolean hasFraction() {
        return this == TIME || this == TIMESTAMP || this == TIME_WITH_ZONE || this == TIMESTAMP_WITH_ZONE;
    }
}
