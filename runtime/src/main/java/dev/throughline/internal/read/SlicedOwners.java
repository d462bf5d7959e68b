package dev.throughline.internal.read;

import dev.throughline.internal.Conditions;
import dev.throughline.internal.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.SortOrder;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;

/**
 * The keys of the models of a slice, within a select that joins to-many paths to the models. In an order along such a path each
 * model stands where the first of its rows does.
 *
 * @param from the model's table, joined to the paths
 * @param paths the tables that the to-many paths lead to
 */
record SlicedOwners(DSLContext dsl, Plan<?> plan, Table<?> from, Set<Table<?>> paths) {
    /** {@return the keys, as a sub-query} */
    Select<?> keys() {
        List<Field<?>> key = List.copyOf(plan.type().key().columns());
        boolean along = Selects.order(plan).stream().anyMatch(order -> isOf(paths, field(order)));
        ResultQuery<Record> sliced = along ? grouped(key) : Selects.select(dsl, plan, key);
        Table<?> rows = alone(sliced).as("rows");
        List<Field<?>> columns = new ArrayList<>();
        key.forEach(column -> columns.add(DSL.field(DSL.name("rows", column.getName()), column.getDataType())));
        return dsl.select(columns).from(rows);
    }

    /** By its text: jOOQ would take the paths of the select around it for its own, and not join them. */
    private static Table<Record> alone(ResultQuery<Record> query) {
        Object[] binds = query.getParams().values().stream()
                .filter(param -> !param.isInline())
                .toArray();
        return DSL.table("(" + query.getSQL(ParamType.INDEXED) + ")", binds);
    }

    /** In two levels: MariaDB overlooks the limit of a sub-query that it groups. */
    private ResultQuery<Record> grouped(List<Field<?>> key) {
        List<Field<?>> selected = new ArrayList<>(key);
        Set<Field<?>> groups = new LinkedHashSet<>(key);
        List<OrderField<?>> order = new ArrayList<>();
        for (OrderField<?> each : Selects.order(plan)) {
            String name = "order_" + order.size();
            Field<?> field = field(each);
            if (isOf(paths, field)) {
                selected.add((isDescending(each) ? DSL.max(field) : DSL.min(field)).as(name));
            } else {
                groups.add(field);
                selected.add(field.as(name));
            }
            order.add(sorted(each, DSL.field(DSL.name("grouped", name), field.getDataType())));
        }
        Table<Record> grouped = dsl.select(selected)
                .from(from)
                .where(Selects.where(plan))
                .groupBy(groups)
                .asTable("grouped");
        List<Field<?>> keys = Conditions.of(grouped, key);
        order.addAll(keys);
        Param<Long> limit = plan.slice().count();
        Param<Long> offset = plan.slice().skipped();
        return dsl.select(keys)
                .from(grouped)
                .orderBy(order)
                .limit(limit == null ? DSL.inline(Long.MAX_VALUE) : limit)
                .offset(offset == null ? DSL.inline(0L) : offset);
    }

    private static boolean isOf(Set<Table<?>> paths, Field<?> field) {
        return field instanceof TableField<?, ?> column && paths.contains(column.getTable());
    }

    private static Field<?> field(OrderField<?> order) {
        return order instanceof SortField<?> sort ? sort.$field() : (Field<?>) order;
    }

    private static boolean isDescending(OrderField<?> order) {
        return order instanceof SortField<?> sort && sort.getOrder() == SortOrder.DESC;
    }

    private static OrderField<?> sorted(OrderField<?> order, Field<?> field) {
        SortField<?> sorted = isDescending(order) ? field.desc() : field.asc();
        if (!(order instanceof SortField<?> sort) || sort.$nullOrdering() == null) {
            return sorted;
        }
        return sort.$nullOrdering() == QOM.NullOrdering.NULLS_FIRST ? sorted.nullsFirst() : sorted.nullsLast();
    }
}
