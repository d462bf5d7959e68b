package dev.throughline.internal.schema;

import dev.throughline.internal.schema.live.LiveColumn;
import dev.throughline.internal.schema.live.TypeFamily;
import dev.throughline.internal.type.StorageBinding;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.SQLDialect;

/**
 * The types of columns, compared by what they keep: databases have names of their own for them.
 *
 * @param dsl the database
 */
record ColumnTypes(DSLContext dsl) {
    /** {@return whether a column keeps the values of a type} */
    boolean keeps(LiveColumn column, DataType<?> type) {
        if (dsl.family() == SQLDialect.SQLITE) {
            return Affinity.of(column.typeName()).keeps(Affinity.of(named(type)), general(type));
        }
        TypeFamily expected = TypeFamily.of(named(type));
        return expected == TypeFamily.OTHER
                || column.family() == TypeFamily.DISTINCT
                || column.family() == expected
                || alternatives(expected, general(type)).contains(column.family());
    }

    private Set<TypeFamily> alternatives(TypeFamily expected, TypeFamily general) {
        Set<TypeFamily> json = EnumSet.of(TypeFamily.JSON, TypeFamily.JSONB);
        return switch (dsl.family()) {
            case POSTGRES -> json.contains(expected) ? json : Set.of();
            case MARIADB, MYSQL ->
                switch (expected) {
                    case REAL -> Set.of(TypeFamily.DOUBLE);
                    case BOOLEAN -> Set.of(TypeFamily.TINYINT);
                    case TINYINT -> Set.of(TypeFamily.BOOLEAN);
                    case JSON, JSONB -> Set.of(TypeFamily.TEXT);
                    default -> general == TypeFamily.UUID ? Set.of(TypeFamily.UUID) : Set.of();
                };
            default -> Set.of();
        };
    }

    /** {@return whether a column takes texts of the same lengths; SQLite takes any, and PostgreSQL bytes} */
    boolean isAsLong(LiveColumn column, DataType<?> type) {
        TypeFamily general = general(type);
        boolean counts = general.hasLength()
                && dsl.family() != SQLDialect.SQLITE
                && !(dsl.family() == SQLDialect.POSTGRES && general == TypeFamily.BINARY);
        return !counts || (type.length() == 0 ? column.isUnlimited() : column.length() == type.length());
    }

    /** {@return whether a column takes all that a type has, and maybe longer} */
    boolean isLonger(LiveColumn column, DataType<?> type) {
        return type.length() > 0 && (column.isUnlimited() || column.length() > type.length());
    }

    /** {@return whether a column keeps the same digits; SQLite keeps any} */
    boolean isAsPrecise(LiveColumn column, DataType<?> type) {
        TypeFamily general = general(type);
        if (dsl.family() == SQLDialect.SQLITE) {
            return true;
        }
        if (general.hasFraction()) {
            return !type.precisionDefined() || !column.family().hasFraction() || column.scale() == type.precision();
        }
        return general != TypeFamily.DECIMAL || (column.length() == type.precision() && column.scale() == type.scale());
    }

    /** {@return whether a column keeps all digits that a type has, and maybe fewer of others} */
    boolean isMorePrecise(LiveColumn column, DataType<?> type) {
        if (general(type).hasFraction()) {
            return column.scale() > type.precision();
        }
        return column.length() == 0
                || column.scale() > type.scale()
                || column.length() - column.scale() > type.precision() - type.scale();
    }

    /** {@return the type as the database calls it} */
    String text(DataType<?> type) {
        TypeFamily general = general(type);
        String name = named(type).toLowerCase(Locale.ROOT);
        if (general.hasLength() && type.length() > 0) {
            return name + "(" + type.length() + ")";
        }
        if (general == TypeFamily.DECIMAL) {
            return name + "(" + type.precision() + ", " + type.scale() + ")";
        }
        return general.hasFraction() && type.precisionDefined() ? fraction(name, type.precision()) : name;
    }

    /** {@return the type of a column as the database calls it} */
    String text(LiveColumn column) {
        String name = column.typeName().toLowerCase(Locale.ROOT);
        if (column.family().hasLength() && !column.isUnlimited()) {
            return name + "(" + column.length() + ")";
        }
        if (column.family() == TypeFamily.DECIMAL && column.length() > 0) {
            return name + "(" + column.length() + ", " + column.scale() + ")";
        }
        return column.family().hasFraction() ? fraction(name, column.scale()) : name;
    }

    private static String fraction(String name, int digits) {
        int zone = name.indexOf(" with");
        return zone < 0
                ? name + "(" + digits + ")"
                : name.substring(0, zone) + "(" + digits + ")" + name.substring(zone);
    }

    private String named(DataType<?> type) {
        return StorageBinding.declared(dsl.family(), type)
                .getTypeName(dsl.configuration())
                .replaceAll("\\(.*\\)", "");
    }

    private static TypeFamily general(DataType<?> type) {
        return TypeFamily.of(type.getTypeName());
    }

    /** What SQLite makes of values that are written to a column: it keeps any type in any column. */
    private enum Affinity {
        NUMBER,
        REAL,
        TEXT,
        BLOB;

        /** {@return the affinity of a type, by SQLite's own rules} */
        static Affinity of(String typeName) {
            String name = typeName.toUpperCase(Locale.ROOT);
            if (name.contains("INT")) {
                return NUMBER;
            }
            if (name.contains("CHAR") || name.contains("CLOB") || name.contains("TEXT")) {
                return TEXT;
            }
            if (name.contains("BLOB") || name.isBlank()) {
                return BLOB;
            }
            return name.contains("REAL") || name.contains("FLOA") || name.contains("DOUB") ? REAL : NUMBER;
        }

        /** {@return whether it leaves values as they are that are written for another affinity} */
        boolean keeps(Affinity expected, TypeFamily general) {
            return switch (general) {
                case REAL, DOUBLE, DECIMAL -> this == expected || this == NUMBER || this == REAL;
                case DATE, TIME, TIMESTAMP, TIME_WITH_ZONE, TIMESTAMP_WITH_ZONE, UUID ->
                    this == expected || this == TEXT;
                default -> this == expected;
            };
        }
    }
}
