package dev.throughline.processor.check;

import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.ColumnType;
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
            EnumSet.of(SqlType.VARBINARY, SqlType.JSON, SqlType.JSONB, SqlType.REAL, SqlType.DOUBLE, SqlType.BOOLEAN);

    private final Model model;
    private final Problems problems;

    ColumnRules(Model model) {
        this.model = model;
        this.problems = new Problems(model);
    }

    List<Problem> check() {
        Map<String, Stored> columns = new HashMap<>();
        for (Stored stored : model.stored()) {
            Stored other = columns.putIfAbsent(stored.column().toLowerCase(Locale.ROOT), stored);
            if (other != null) {
                problems.add(Code.COLUMN_NAME_TWICE, stored, stored.column(), problems.subject(other));
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
        if (column.equals(model.id())) {
            checkId(column);
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

    private void checkId(Column id) {
        if (NO_KEYS.contains(id.type().sql())) {
            problems.add(Code.ID_TYPE, id, id.type().type().toString());
        }
        if (id.nullable() && !id.isPrimitive()) {
            problems.add(Code.ID_NULLABLE, id);
        }
    }
}
