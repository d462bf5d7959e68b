package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.internal.AutomaticValues;
import dev.throughline.internal.Plan;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.type.Documents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes of the links of a plan that goes through a relation, each in one transaction with those who are told of it. */
record ObservedLinkQueries(DSLContext dsl, Plan<?> plan, OwnerLinks<Object, Object> links, LinkListeners listeners) {
    static ObservedLinkQueries of(DSLContext dsl, Plan<?> plan, LinkListeners listeners) {
        return new ObservedLinkQueries(dsl, plan, OwnerLinks.of(plan.requireScope()), listeners);
    }

    /** {@return how many links match, of which those with other values are changed} They are locked, so that no other changes them. */
    int update(Map<Field<?>, @Nullable Object> values) {
        Map<Field<?>, @Nullable Object> change =
                AutomaticValues.change(dsl, links.link().type(), values);
        return Transactions.run(dsl, inner -> {
            Transactions.writeFirst(inner, links.table());
            Map<Object, Boolean> matching =
                    matching(inner, change.size() > values.size() ? DSL.trueCondition() : differs(inner, values));
            Set<Object> changed = links.sorted(matching.keySet().stream()
                    .filter(target -> Boolean.TRUE.equals(matching.get(target)))
                    .toList());
            LinkRows.update(inner, links, changed, change);
            tell(inner, new LinkChange<>(Set.of(), Set.of(), changed));
            return matching.size();
        });
    }

    private static Condition differs(DSLContext inner, Map<Field<?>, @Nullable Object> values) {
        List<Condition> differs = new ArrayList<>();
        values.forEach((column, value) -> differs.add(Documents.differs(inner, column, value)));
        return DSL.or(differs);
    }

    /** {@return the targets whose links match, and whether the link is changed; each is, where it notes its changes} */
    private Map<Object, Boolean> matching(DSLContext inner, Condition isChanged) {
        List<Field<?>> columns = new ArrayList<>(links.targetColumns());
        columns.add(DSL.field(isChanged).as("differs"));
        var links = inner.select(columns).from(this.links.table()).where(LinkQueries.meant(inner, plan));
        ResultQuery<Record> locked = inner.family() == SQLDialect.SQLITE ? links : links.forUpdate();
        Map<Object, Boolean> matching = new LinkedHashMap<>();
        locked.forEach(row -> matching.put(
                this.links.target(row.intoList().subList(0, columns.size() - 1)),
                row.get(columns.size() - 1, Boolean.class)));
        return matching;
    }

    /** {@return how many links went} */
    int remove() {
        return Transactions.run(dsl, inner -> {
            List<Object> removed = inner.deleteFrom(links.table())
                    .where(LinkQueries.meant(inner, plan))
                    .returningResult(links.targetColumns())
                    .fetch(row -> links.target(row.intoList()));
            tell(inner, new LinkChange<>(Set.of(), links.sorted(removed)));
            return removed.size();
        });
    }

    private void tell(DSLContext inner, LinkChange<Object> change) {
        listeners.tell(inner, links.link(), links.owner(), change);
    }
}
