package dev.throughline.internal.read;

import dev.throughline.ModelTable;
import dev.throughline.generated.Link;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Param;
import org.jooq.Path;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectSeekStepN;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Plans as selects. */
public final class Selects {
    private Selects() {}

    /** {@return the rows of a plan, in its order} */
    public static ResultQuery<Record> select(
            DSLContext dsl, Plan<?> plan, Collection<? extends SelectFieldOrAsterisk> columns) {
        return select(dsl, plan, Origin.of(plan), columns);
    }

    /** {@return rows of a plan, in its order} */
    static ResultQuery<Record> select(
            DSLContext dsl, Plan<?> plan, Origin rows, Collection<? extends SelectFieldOrAsterisk> columns) {
        SelectSeekStepN<Record> ordered = (plan.content().distinct()
                        ? dsl.selectDistinct(columns)
                        : dsl.select(columns))
                .from(rows.from())
                .where(rows.where())
                .orderBy(order(plan));
        Param<Long> count = plan.slice().count();
        Param<Long> skipped = plan.slice().skipped();
        if (count != null) {
            return skipped == null ? ordered.limit(count) : ordered.limit(count).offset(skipped);
        }
        if (skipped == null) {
            return ordered;
        }
        // in a sub-query MariaDB overlooks an offset without a limit
        return dsl.family() == SQLDialect.MARIADB
                ? ordered.limit(DSL.inline(Long.MAX_VALUE)).offset(skipped)
                : ordered.offset(skipped);
    }

    /** {@return a row for each of a plan} */
    @SuppressWarnings("unchecked") // it has one column
    static Select<Record1<Integer>> some(DSLContext dsl, Plan<?> plan) {
        return (Select<Record1<Integer>>)
                (Select<?>) select(dsl, plan, List.of(DSL.one().as("one")));
    }

    /** {@return the rows of a plan with those along its to-many paths; a slice counts the plan's own} */
    static ResultQuery<Record> joined(DSLContext dsl, Plan<?> plan, List<Field<?>> columns) {
        Table<?> from = from(plan);
        Set<Table<?>> paths = new LinkedHashSet<>();
        for (List<Plan.Path> steps : plan.content().joined()) {
            steps.stream()
                    .filter(step -> step.route() instanceof Route.ToMany)
                    .forEach(step -> paths.add(step.table()));
        }
        for (Table<?> path : paths) {
            from = from.leftJoin((Path<?>) path);
        }
        Condition meant = plan.slice().isAll()
                ? where(plan)
                : Conditions.all(owned(plan, in(plan, new SlicedOwners(dsl, plan, from, paths).keys())));
        List<OrderField<?>> order = new ArrayList<>(order(plan));
        plan.content().joined().forEach(steps -> order.addAll(along(steps)));
        return dsl.select(columns).from(from).where(meant).orderBy(order);
    }

    /** {@return the orders of the relations on a path, or of their models, for the rows of one owner} */
    private static List<OrderField<?>> along(List<Plan.Path> steps) {
        List<OrderField<?>> order = new ArrayList<>();
        for (Plan.Path step : steps) {
            if (step.route() instanceof Route.ToMany toMany) {
                ModelTable<?, ?> links =
                        toMany.link().type().table().as(toMany.parent().getName());
                List<OrderField<?>> own = toMany.link().order().apply(step.table(), links);
                order.addAll(own.isEmpty() ? modelOrder(toMany.link().target(), step.table()) : own);
            }
        }
        return order;
    }

    private static List<Condition> owned(Plan<?> plan, Condition keys) {
        return plan.scope() == null || plan.scope().owner() == null
                ? List.of(keys)
                : List.of(isOwner(plan.scope()), keys);
    }

    private static Condition in(Plan<?> plan, Select<?> keys) {
        return Conditions.in(List.copyOf(plan.type().key().columns()), keys);
    }

    private static Select<?> slicedKeys(DSLContext dsl, Plan<?> plan) {
        Table<?> rows = ((Select<?>) select(dsl, plan, plan.type().key().columns())).asTable("rows");
        return dsl.select(rows.fields()).from(rows);
    }

    /** {@return the keys of the rows of a plan, as a sub-query that may stand in a write of the same table} */
    public static Select<?> keys(DSLContext dsl, Plan<?> plan) {
        List<Field<?>> key = new ArrayList<>(plan.type().key().columns());
        if (plan.slice().isAll()) {
            return dsl.select(key).from(from(plan)).where(where(plan));
        }
        return slicedKeys(dsl, plan);
    }

    /** {@return the model's table; joined to the link where the plan goes through a relation} */
    static Table<?> from(Plan<?> plan) {
        if (plan.scope() == null) {
            return plan.type().table();
        }
        Link<?, ?, ?, ?> link = plan.scope().link();
        return link.type()
                .table()
                .join(plan.type().table())
                .on(Conditions.on(
                        link.targetKey().key(), link.type().table(), plan.type().table()));
    }

    /** {@return the conditions of a plan, its owner among them} */
    static Condition where(Plan<?> plan) {
        List<Condition> all = new ArrayList<>();
        if (plan.scope() != null && plan.scope().owner() != null) {
            all.add(isOwner(plan.scope()));
        }
        all.addAll(plan.where());
        return Conditions.all(all);
    }

    /** {@return that a link is one of the plan's owner} */
    @SuppressWarnings("unchecked") // the scope's owner is a key of the link's owner
    public static Condition isOwner(Plan.Scope scope) {
        ModelKey<Object> key = (ModelKey<Object>) scope.link().owner().key();
        return Conditions.eq(
                List.copyOf(scope.link().ownerKey().columns()), key, Objects.requireNonNull(scope.owner(), "owner"));
    }

    /** {@return the order asked for, else the relation's, else the model's; a slice is never left without one} */
    static List<OrderField<?>> order(Plan<?> plan) {
        List<OrderField<?>> order = ordered(plan);
        return order.isEmpty() && !plan.slice().isAll()
                ? List.copyOf(plan.type().key().columns())
                : order;
    }

    /** {@return the order asked for, else the relation's, else the model's} */
    static List<OrderField<?>> ordered(Plan<?> plan) {
        if (!plan.order().isEmpty()) {
            return plan.order();
        }
        if (plan.scope() != null) {
            Link<?, ?, ?, ?> link = plan.scope().link();
            List<OrderField<?>> order =
                    link.order().apply(plan.type().table(), link.type().table());
            if (!order.isEmpty()) {
                return order;
            }
        }
        return modelOrder(plan.type(), plan.type().table());
    }

    @SuppressWarnings("unchecked") // the table, or the path to it, is the model's
    private static <T, B extends ModelTable<T, B>> List<OrderField<?>> modelOrder(
            ModelType<T, ?, B, ?> type, ModelTable<?, ?> table) {
        return type.order().apply((B) table);
    }
}
