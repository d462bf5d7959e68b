package dev.throughline.internal.link;

import dev.throughline.generated.Link;
import dev.throughline.generated.ModelType;
import dev.throughline.internal.AutomaticValues;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Plan;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.jdbc.Call;
import dev.throughline.internal.read.Node;
import dev.throughline.internal.read.Selects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The links of a plan that goes through a relation: their keys, and writes that touch them and no others. */
public final class LinkQueries {
    private LinkQueries() {}

    /** {@return the link to a target, from the link table alone} */
    public static <K, L> Optional<L> link(
            DSLContext dsl, OwnerLinks<?, K> links, K target, ModelType<L, ?, ?, ?> type) {
        return Call.of(dsl, LinkForms.LINK, links.link(), links.binds(target))
                .read(
                        any -> Node.whole(type),
                        (node, rows) -> rows.next() ? Optional.of(node.read(rows)) : Optional.empty());
    }

    /** {@return how many links match, which are changed} */
    public static int update(DSLContext dsl, Plan<?> plan, Map<Field<?>, @Nullable Object> values) {
        LinkListeners listeners = LinkListeners.of(dsl.configuration());
        if (listeners != null) {
            return ObservedLinkQueries.of(dsl, plan, listeners).update(values);
        }
        if (plan.requireScope().link().isSymmetrical()) {
            return MirroredLinkQueries.of(dsl, plan).update(values);
        }
        Map<Field<?>, @Nullable Object> change =
                AutomaticValues.change(dsl, plan.requireScope().link().type(), values);
        return Transactions.alone(
                dsl, () -> dsl.update(plan.requireScope().link().type().table())
                        .set(change)
                        .where(meant(dsl, plan))
                        .execute());
    }

    /** {@return how many links went} */
    public static int remove(DSLContext dsl, Plan<?> plan) {
        if (plan.requireScope().link().isSymmetrical()) {
            return MirroredLinkQueries.of(dsl, plan).remove();
        }
        LinkListeners listeners = LinkListeners.of(dsl.configuration());
        if (listeners != null) {
            return ObservedLinkQueries.of(dsl, plan, listeners).remove();
        }
        return Transactions.alone(
                dsl, () -> dsl.deleteFrom(plan.requireScope().link().type().table())
                        .where(meant(dsl, plan))
                        .execute());
    }

    /** {@return the values, of which none is for a key of the link} */
    public static Map<Field<?>, @Nullable Object> requireNoKeys(
            Link<?, ?, ?, ?> link, Map<Field<?>, @Nullable Object> values) {
        values.forEach((column, value) -> {
            boolean ofOwner = link.ownerKey().columns().contains(column);
            if (ofOwner || link.targetKey().columns().contains(column)) {
                throw new IllegalArgumentException(link.name() + ": the link's " + column.getName()
                        + " is the key of the " + (ofOwner ? "owner" : "target")
                        + " of this call, and cannot be given as " + value
                        + ". Name the link's own columns only; the call says which owner and which target.");
            }
        });
        return values;
    }

    /** The owner's links, of which a sub-query names the targets where there are conditions. */
    static Condition meant(DSLContext dsl, Plan<?> plan) {
        Plan.Scope scope = plan.requireScope();
        Condition owners = Selects.isOwner(scope);
        if (!plan.isFiltered()) {
            return owners;
        }
        List<Field<?>> columns = new ArrayList<>(scope.link().targetKey().columns());
        return owners.and(Conditions.in(columns, targets(dsl, plan, columns)));
    }

    /** In a derived table, since MariaDB else refuses to read the table that it writes. */
    private static Select<Record> targets(DSLContext dsl, Plan<?> plan, List<Field<?>> columns) {
        return dsl.select(DSL.asterisk()).from(((Select<?>) Selects.select(dsl, plan, columns)).asTable("meant"));
    }
}
