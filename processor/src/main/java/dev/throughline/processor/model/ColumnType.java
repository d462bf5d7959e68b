package dev.throughline.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column.
 *
 * @param type in Java, primitive where the component is
 * @param sql in SQL
 * @param length the greatest length; 0 for none
 * @param precision the digits in all
 * @param scale the digits behind the point
 * @param converter what makes the values in Java of those in SQL; null where they are the same
 */
public record ColumnType(
        TypeName type,
        SqlType sql,
        int length,
        int precision,
        int scale,
        @Nullable ClassName converter) {
    /** {@return the type in Java, as a type argument} */
    public TypeName boxed() {
        return type.isPrimitive() ? type.box() : type;
    }

    /** {@return the same type, boxed} */
    public ColumnType asBoxed() {
        return new ColumnType(boxed(), sql, length, precision, scale, converter);
    }

    /** {@return whether the type is supported} */
    public boolean isKnown() {
        return sql != SqlType.NONE;
    }

    /** {@return the type in SQL, as {@code varchar(80)}} */
    public String inSql() {
        return switch (sql.size()) {
            case LENGTH -> length > 0 ? sql.sql() + "(" + length + ")" : sql == SqlType.VARBINARY ? "blob" : "clob";
            case PRECISION -> sql.sql() + "(" + precision + ")";
            case PRECISION_AND_SCALE -> sql.sql() + "(" + precision + ", " + scale + ")";
            case NONE, SECONDS -> sql.sql();
        };
    }
}
