package dev.throughline;

import dev.throughline.internal.Conditions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.TableField;

/** Columns of embedded records, which are read as a whole or not at all. */
final class EmbeddedColumns {
    private EmbeddedColumns() {}

    /** {@return some columns, with all of an embedded record where one of it is named} */
    static List<Field<?>> whole(List<? extends Field<?>> named) {
        Set<Field<?>> whole = new LinkedHashSet<>(named);
        for (Field<?> column : named) {
            if (column instanceof TableField<?, ?> field && field.getTable() instanceof ModelTable<?, ?> table) {
                for (List<TableField<?, ?>> record : table.modelType().embedded()) {
                    List<Field<?>> columns = Conditions.of(table, record);
                    if (columns.contains(column)) {
                        whole.addAll(columns);
                    }
                }
            }
        }
        return List.copyOf(whole);
    }
}
