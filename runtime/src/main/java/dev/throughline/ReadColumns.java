package dev.throughline;

import dev.throughline.generated.Route;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Plan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.TableField;

/** The columns that are named to be read, or not to be read. */
final class ReadColumns {
    private ReadColumns() {}

    /**
     * {@return some columns, with all of an embedded record where one of it is named} Such are read as a whole or not at all.
     *
     * @throws IllegalArgumentException where one is neither of the plan's model nor of a path from it
     */
    static List<Field<?>> of(Plan<?> plan, List<? extends Field<?>> named) {
        Set<Field<?>> whole = new LinkedHashSet<>(named);
        for (Field<?> column : named) {
            ModelTable<?, ?> table = table(plan, column);
            for (List<TableField<?, ?>> record : table.modelType().embedded()) {
                List<Field<?>> columns = Conditions.of(table, record);
                if (columns.contains(column)) {
                    whole.addAll(columns);
                }
            }
        }
        return List.copyOf(whole);
    }

    private static ModelTable<?, ?> table(Plan<?> plan, Field<?> column) {
        if (column instanceof TableField<?, ?> field
                && field.getTable() instanceof ModelTable<?, ?> table
                && start(table).equals(plan.type().table())) {
            return table;
        }
        throw new IllegalArgumentException(
                "fields of " + plan.subject() + ": " + column + " is no column of "
                        + plan.type().name()
                        + ", nor of a path from it. Name columns of the table that the lambda is given, or of a path"
                        + " from that table which selectRelated brings. What prefetchRelated brings is cut there, by a lambda behind the path.");
    }

    private static ModelTable<?, ?> start(ModelTable<?, ?> table) {
        Route route = table.route();
        return route == null ? table : start(route.owner());
    }
}
