package dev.throughline.processor.check;

import dev.throughline.processor.model.Column;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Embedded;
import dev.throughline.processor.model.Field;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Target;
import dev.throughline.processor.report.Code;
import dev.throughline.processor.report.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the names of tables and columns have to keep: that databases take them, and that two models share no table. */
final class TableRules {
    /** PostgreSQL's limit, in bytes; that of MariaDB is 64 characters. */
    private static final int LONGEST = 63;

    private final Model model;
    private final Problems problems;
    private final Set<Target> told = new HashSet<>();

    TableRules(Model model) {
        this.model = model;
        this.problems = new Problems(model);
    }

    List<Problem> check() {
        checkLength("the schema", model.schema(), "schema");
        checkLength("the table", model.table(), "table");
        model.addedKeys().forEach(this::checkLength);
        model.components().forEach(this::checkLength);
        model.foreignKeys().forEach(key -> checkTable(key, key.target()));
        model.relations().stream()
                .filter(relation -> !relation.isMapped())
                .forEach(relation -> checkTable(relation, relation.relation().target()));
        return problems.found();
    }

    private void checkLength(String what, String name, String member) {
        if (isTooLong(name)) {
            problems.add(
                    Code.NAME_TOO_LONG, model.origin(), what, name, bytes(name), "@Model(" + member + " = \"...\")");
        }
    }

    private void checkLength(Component component) {
        if (component instanceof ForeignKey key) {
            checkLength(key, key.fields(), "@ForeignKey(column = \"...\")");
        } else if (component instanceof Column column) {
            checkLength(column, column.fields(), "@Column(name = \"...\")");
        } else if (component instanceof Embedded record) {
            List<Field> fields = record.columns().stream().map(Column::field).toList();
            checkLength(record, fields, "@Embedded(prefix = \"...\")");
        }
    }

    private void checkLength(Component component, List<Field> fields, String shorter) {
        fields.stream()
                .map(Field::column)
                .filter(TableRules::isTooLong)
                .limit(1)
                .forEach(column ->
                        problems.add(Code.NAME_TOO_LONG, component, "the column", column, bytes(column), shorter));
    }

    private static boolean isTooLong(String name) {
        return bytes(name) > LONGEST;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private void checkTable(Component component, Target other) {
        boolean isSame =
                other.table().equalsIgnoreCase(model.table()) && other.schema().equalsIgnoreCase(model.schema());
        if (isSame && !other.names().equals(model.names()) && told.add(other)) {
            problems.add(
                    Code.TABLE_TWICE,
                    component,
                    problems.name(),
                    other.names().model().simpleName(),
                    model.table());
        }
    }
}
