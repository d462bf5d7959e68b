package dev.throughline.internal.read;

import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Plan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a slice, cut before those along to-one paths are joined to them, so that they are joined to no row in vain. These
 * joins are by hand, since jOOQ follows paths from tables alone.
 */
final class Cut {
    private static final String NAME = "cut";

    private final DSLContext dsl;
    private final Plan<?> plan;
    private final Map<Field<?>, Name> cut = new LinkedHashMap<>();
    private final Map<List<Reference<?, ?>>, Join> joins = new LinkedHashMap<>();
    private final IdentityHashMap<Table<?>, Table<?>> along = new IdentityHashMap<>();

    /**
     * What a path leads to.
     *
     * @param table it under a name of its own
     * @param on how a row finds it
     * @param optional whether a row may have none
     */
    private record Join(Table<?> table, Condition on, boolean optional) {}

    private Cut(DSLContext dsl, Plan<?> plan) {
        this.dsl = dsl;
        this.plan = plan;
        plan.content().joined().forEach(this::join);
        plan.content().prefetched().forEach(prefetch -> join(prefetch.to()));
    }

    /** {@return the rows of a plan, with those along its to-one paths} */
    static ResultQuery<Record> select(DSLContext dsl, Plan<?> plan, List<Field<?>> columns) {
        return new Cut(dsl, plan).select(columns);
    }

    private ResultQuery<Record> select(List<Field<?>> columns) {
        List<Field<?>> read = columns.stream().<Field<?>>map(this::of).toList();
        List<OrderField<?>> order =
                Selects.order(plan).stream().<OrderField<?>>map(this::of).toList();
        List<Field<?>> inner = new ArrayList<>();
        cut.forEach((column, name) -> inner.add(column instanceof TableField ? column : column.as(name)));
        Table<?> from = ((Select<?>) Selects.select(dsl, plan, inner)).asTable(NAME);
        for (Join join : joins.values()) {
            from = (join.optional ? from.leftJoin(join.table) : from.join(join.table)).on(join.on);
        }
        return dsl.select(read).from(from).orderBy(order);
    }

    private void join(List<Plan.Path> steps) {
        List<Reference<?, ?>> way = new ArrayList<>();
        for (Plan.Path step : steps) {
            Reference<?, ?> reference = ((Route.ToOne) step.route()).reference();
            Join before = joins.get(way);
            way.add(reference);
            Join join = joins.computeIfAbsent(List.copyOf(way), any -> join(before, reference));
            along.put(step.table(), join.table);
        }
    }

    private Join join(@Nullable Join before, Reference<?, ?> reference) {
        Table<?> table = reference.target().table().as(reference.name() + "_" + (joins.size() + 1));
        List<Field<?>> key = before == null
                ? reference.columns().stream().<Field<?>>map(this::of).toList()
                : Conditions.of(before.table, reference.columns());
        boolean optional = isOptional(reference, before != null && before.optional);
        return new Join(
                table, Conditions.same(key, Conditions.of(table, reference.key().getKeyFields())), optional);
    }

    /** {@return whether a row stays that finds none, as jOOQ would join along the path} */
    private boolean isOptional(Reference<?, ?> reference, boolean isBefore) {
        return switch (dsl.settings().getRenderImplicitJoinType()) {
            case LEFT_JOIN -> true;
            case INNER_JOIN -> false;
            default ->
                isBefore
                        || reference.columns().stream()
                                .anyMatch(column -> column.getDataType().nullable());
        };
    }

    private OrderField<?> of(OrderField<?> order) {
        if (!(order instanceof SortField<?> sort)) {
            return of((Field<?>) order);
        }
        SortField<?> sorted = of(sort.$field()).sort(sort.getOrder());
        return sort.$nullOrdering() == null
                ? sorted
                : sort.$nullOrdering() == QOM.NullOrdering.NULLS_LAST ? sorted.nullsLast() : sorted.nullsFirst();
    }

    /** {@return what stands for a column of the model or of a path, or for an expression of the order} */
    private Field<?> of(Field<?> field) {
        Table<?> path = field instanceof TableField<?, ?> column ? along.get(column.getTable()) : null;
        if (path != null) {
            return Objects.requireNonNull(path.field(field.getUnqualifiedName()), field.getName());
        }
        Name name =
                cut.computeIfAbsent(field, any -> field instanceof TableField ? field.getUnqualifiedName() : free());
        return DSL.field(DSL.name(DSL.name(NAME), name), field.getDataType());
    }

    /** {@return a name that no column of the model has} */
    private Name free() {
        String name = "order_" + cut.size();
        while (plan.type().table().field(name) != null) {
            name += "_";
        }
        return DSL.name(name);
    }
}
