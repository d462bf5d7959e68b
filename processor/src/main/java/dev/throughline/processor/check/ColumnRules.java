package dev.throughline.processor.check;

import com.palantir.javapoet.TypeName;
import dev.throughline.processor.model.Automatic;
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

    private static final Set<String> COUNTS = Set.of("java.lang.Integer", "java.lang.Long");
    private static final Set<String> TIMES =
            Set.of("java.time.Instant", "java.time.OffsetDateTime", "java.time.LocalDateTime");

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
                if (other != null && other.equals(stored)) {
                    problems.add(Code.FK_COLUMN_TWICE, stored, field.column(), targetOf(stored));
                } else if (other != null && !NameRules.isSaid(model, other, stored)) {
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
        model.columns().forEach(this::checkAutomatic);
        return problems.found();
    }

    private void check(Column column) {
        ColumnType type = column.type();
        if (column.isPrimitive() && column.nullable()) {
            problems.add(Code.COLUMN_NULLABLE_PRIMITIVE, column, type.type().toString(), simpleName(type.boxed()));
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

    private void checkAutomatic(Column column) {
        String type = column.type().boxed().toString();
        switch (column.automatic()) {
            case VERSION -> {
                Column first = model.columns(Automatic.VERSION).get(0);
                if (!COUNTS.contains(type) || column.type().converter() != null) {
                    problems.add(
                            Code.VERSION_TYPE, column, simpleName(column.type().type()));
                } else if (!column.equals(first)) {
                    problems.add(Code.VERSION_TWICE, column, problems.subject(first));
                }
            }
            case CREATED -> checkTime("CreatedAt", column, type);
            case UPDATED -> checkTime("UpdatedAt", column, type);
            case NONE -> {}
        }
    }

    private void checkTime(String annotation, Column column, String type) {
        if (!TIMES.contains(type)) {
            problems.add(
                    Code.TIME_TYPE, column, annotation, simpleName(column.type().type()));
        }
    }

    private static String simpleName(TypeName type) {
        String name = type.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String targetOf(Stored stored) {
        return stored instanceof ForeignKey key ? key.target().names().model().simpleName() : stored.name();
    }

    private static boolean isPrimitive(Stored stored) {
        return stored instanceof Column column && column.isPrimitive();
    }
}
