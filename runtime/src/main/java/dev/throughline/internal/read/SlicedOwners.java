package dev.throughline.internal.read;

import dev.throughline.internal.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;

/**
 * The keys of the models of a slice whose order goes along to-many paths: each model stands where the first of its rows does.
 *
 * @param from the model's table, joined to the paths
 * @param paths the tables that the to-many paths lead to
 */
record SlicedOwners(DSLContext dsl, Plan<?> plan, Table<?> from, Set<Table<?>> paths) {
    /** {@return whether an order goes along one of these paths} */
    static boolean isOrderedAlong(Set<Table<?>> paths, Plan<?> plan) {
        return Selects.order(plan).stream().anyMatch(order -> isOf(paths, field(order)));
    }

    Select<?> keys() {
        List<Field<?>> key = List.copyOf(plan.type().key().columns());
        List<Field<?>> grouped = new ArrayList<>(key);
        List<OrderField<?>> order = new ArrayList<>();
        for (OrderField<?> each : Selects.order(plan)) {
            Field<?> field = field(each);
            if (isOf(paths, field)) {
                order.add(first(each, field));
            } else {
                grouped.add(field);
                order.add(each);
            }
        }
        order.addAll(key);
        Table<Record> rows = dsl.select(key)
                .from(from)
                .where(Selects.where(plan))
                .groupBy(grouped)
                .orderBy(order)
                .limit(
                        plan.slice().limit() == null
                                ? Long.MAX_VALUE
                                : plan.slice().limit())
                .offset(plan.slice().offset())
                .asTable("rows");
        return dsl.select(rows.fields()).from(rows);
    }

    private static boolean isOf(Set<Table<?>> paths, Field<?> field) {
        return field instanceof TableField<?, ?> column && paths.contains(column.getTable());
    }

    private static Field<?> field(OrderField<?> order) {
        return order instanceof SortField<?> sort ? sort.$field() : (Field<?>) order;
    }

    private static OrderField<?> first(OrderField<?> order, Field<?> field) {
        if (!(order instanceof SortField<?> sort)) {
            return DSL.min(field);
        }
        boolean descending = sort.getOrder() == SortOrder.DESC;
        SortField<?> first = descending ? DSL.max(field).desc() : DSL.min(field).asc();
        if (sort.$nullOrdering() == null) {
            return first;
        }
        return sort.$nullOrdering() == QOM.NullOrdering.NULLS_FIRST ? first.nullsFirst() : first.nullsLast();
    }
}
