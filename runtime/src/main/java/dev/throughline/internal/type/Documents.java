package dev.throughline.internal.type;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Whether a column has a value, for JSON as well: PostgreSQL cannot compare it, and MariaDB's server dies of {@code <=>}. */
public final class Documents {
    private Documents() {}

    /** {@return that a column has this value, which may be null} */
    public static <X> Condition has(DSLContext dsl, Field<X> column, @Nullable Object value) {
        if (value == null) {
            return column.isNull();
        }
        return isJson(column) ? DSL.not(differs(dsl.family(), column, text(value))) : column.eq(given(column, value));
    }

    /** {@return that a column has another value than this one, which may be null} */
    public static <X> Condition differs(DSLContext dsl, Field<X> column, @Nullable Object value) {
        if (value == null) {
            return column.isNotNull();
        }
        return isJson(column)
                ? differs(dsl.family(), column, text(value))
                : column.isDistinctFrom(given(column, value));
    }

    private static <X> Field<X> given(Field<X> column, Object value) {
        return DSL.val(value, column.getDataType());
    }

    private static boolean isJson(Field<?> column) {
        return column.getType() == JSON.class || column.getType() == JSONB.class;
    }

    private static String text(Object json) {
        return json instanceof JSON text ? text.data() : ((JSONB) json).data();
    }

    private static Condition differs(SQLDialect family, Field<?> column, String json) {
        return switch (family) {
            case MARIADB -> column.isNull().or(DSL.condition("not json_equals({0}, {1})", column, DSL.val(json)));
            case POSTGRES -> column.cast(SQLDataType.JSONB).isDistinctFrom(JSONB.valueOf(json));
            default -> column.coerce(SQLDataType.JSON).isDistinctFrom(JSON.valueOf(json));
        };
    }
}
