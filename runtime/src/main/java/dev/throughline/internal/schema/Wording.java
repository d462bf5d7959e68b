package dev.throughline.internal.schema;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Named;
import org.jooq.Schema;

/** How tables and columns are called in sentences. */
final class Wording {
    private Wording() {}

    /** {@return the name of a table, with its schema where the model names one} */
    static String name(ModelTable<?, ?> table) {
        Schema schema = table.getSchema();
        return schema == null ? table.getName() : schema.getName() + "." + table.getName();
    }

    /** {@return names in parentheses} */
    static String columns(List<? extends Field<?>> columns) {
        return "(" + list(columns.stream().map(Named::getName).toList()) + ")";
    }

    /** {@return names, separated by commas} */
    static String list(Collection<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    /** {@return what becomes of rows, as SQL says it} */
    static String rule(OnDelete onDelete) {
        return switch (onDelete) {
            case CASCADE -> "on delete cascade";
            case SET_NULL -> "on delete set null";
            case RESTRICT -> "on delete restrict";
        };
    }

    /** {@return a hint at a name that differs in case} */
    static String similar(String what, String name) {
        return " There is " + name + ": name it so, with " + (what.equals("table") ? "@Model(table" : "@Column(name")
                + " = \"" + name + "\").";
    }
}
