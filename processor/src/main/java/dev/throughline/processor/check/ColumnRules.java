package dev.throughline.processor.check;

import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.ColumnType;
import dev.throughline.processor.model.Field;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.SqlType;
import dev.throughline.processor.model.Stored;
import dev.throughline.processor.report.Code;
import dev.throughline.processor.report.Problem;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What columns and foreign keys have to keep. */
final class ColumnRules {
    private static final Set<SqlType> NO_KEYS =
            EnumSet.of(SqlType.VARBINARY, SqlType.JSON, SqlType.JSONB, SqlType.REAL, SqlType.DOUBLE);

    private final Model model;
    private final Problems problems;

    ColumnRules(Model model) {
        this.model = model;
        this.problems = new Problems(model);
    }

    List<Problem> check() {
        Map<String, Stored> columns = new HashMap<>();
        for (Stored stored : model.stored()) {
            for (Field field : stored.fields()) {
                Stored other = columns.putIfAbsent(field.column().toLowerCase(Locale.ROOT), stored);
                if (other != null && !NameRules.isSaid(model, other, stored)) {
                    problems.add(Code.COLUMN_NAME_TWICE, stored, field.column(), problems.subject(other));
                }
            }
            if (model.isId(stored) && stored.nullable() && !isPrimitive(stored)) {
                problems.add(Code.ID_NULLABLE, stored);
            }
            if (stored instanceof ForeignKey key && key.onDelete().equals("SET_NULL") && !key.nullable()) {
                problems.add(Code.FK_SET_NULL, key);
            }
        }
        model.columns().forEach(this::check);
        return problems.found();
    }

    private void check(Column column) {
        ColumnType type = column.type();
        if (column.isPrimitive() && column.nullable()) {
            String boxed = type.boxed().toString();
            problems.add(
                    Code.COLUMN_NULLABLE_PRIMITIVE,
                    column,
                    type.type().toString(),
                    boxed.substring(boxed.lastIndexOf('.') + 1));
        }
        boolean isKey = !NO_KEYS.contains(type.sql())
                && (type.sql() != SqlType.BOOLEAN || model.key().parts().size() > 1);
        if (model.isId(column) && !isKey) {
            problems.add(Code.ID_TYPE, column, type.type().toString());
        }
        if (type.sql().size() == SqlType.Size.LENGTH && type.length() < 0) {
            problems.add(Code.COLUMN_LENGTH, column, type.length());
        }
        boolean hasDigits = type.sql() == SqlType.DECIMAL || type.sql() == SqlType.DECIMAL_INTEGER;
        int scale = type.sql() == SqlType.DECIMAL ? type.scale() : 0;
        if (hasDigits && (type.precision() < 1 || scale < 0 || scale > type.precision())) {
            problems.add(Code.COLUMN_DIGITS, column, type.precision(), scale);
        }
    }

    private static boolean isPrimitive(Stored stored) {
        return stored instanceof Column column && column.isPrimitive();
    }
}
