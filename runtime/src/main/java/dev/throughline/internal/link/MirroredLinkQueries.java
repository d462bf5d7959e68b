package dev.throughline.internal.link;

import dev.throughline.internal.AutomaticValues;
import dev.throughline.internal.Plan;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.read.Fetch;
import dev.throughline.internal.read.Reading;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Writes of the links of a plan that goes through a symmetrical relation: both rows of each. What the plan means is read first,
 * since a sub-query for each of the two rows is answered at a time of its own, when the other may have been written.
 */
record MirroredLinkQueries(DSLContext dsl, Plan<?> plan, OwnerLinks<Object, Object> links) {
    static MirroredLinkQueries of(DSLContext dsl, Plan<?> plan) {
        return new MirroredLinkQueries(dsl, plan, OwnerLinks.of(plan.requireScope()));
    }

    /** {@return how many links match, which are changed} */
    int update(Map<Field<?>, @Nullable Object> values) {
        Map<Field<?>, @Nullable Object> change =
                AutomaticValues.change(dsl, links.link().type(), values);
        if (!plan.isFiltered() && !LinkRows.locksFirst(dsl.family(), links.link())) {
            return Mirror.links(Transactions.alone(dsl, () -> dsl.update(links.table())
                    .set(change)
                    .where(links.isOwner().or(links.isTarget()))
                    .execute()));
        }
        return Transactions.run(
                dsl, inner -> Mirror.links(LinkRows.update(inner, links, Fetch.ids(inner, Reading.of(plan)), change)));
    }

    /** {@return how many links went} */
    int remove() {
        return Transactions.run(dsl, inner -> OwnerWrites.of(inner, links)
                .removeAll(Fetch.ids(inner, Reading.of(plan)))
                .removed()
                .size());
    }
}
