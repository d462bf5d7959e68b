package dev.throughline.internal.link;

import dev.throughline.generated.Link;
import dev.throughline.internal.AutomaticValues;
import dev.throughline.internal.Plan;
import dev.throughline.internal.RowSource;
import dev.throughline.internal.Transactions;
import dev.throughline.internal.jdbc.Binds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Writes of the links of a plan that goes through a symmetrical relation: both rows of each. What the plan means is read first,
 * since a sub-query for each of the two rows is answered at a time of its own, when the other may have been written.
 */
record MirroredLinkQueries(DSLContext dsl, Plan<?> plan, OwnerLinks<Object, Object> links) {
    @SuppressWarnings("unchecked") // the scope's owner is a key of the link's owner
    static MirroredLinkQueries of(DSLContext dsl, Plan<?> plan) {
        Plan.Scope scope = plan.requireScope();
        Object owner = Objects.requireNonNull(scope.owner(), "owner");
        return new MirroredLinkQueries(dsl, plan, new OwnerLinks<>((Link<Object, ?, ?, ?>) scope.link(), owner));
    }

    /** {@return how many links match, which are changed} */
    int update(Map<Field<?>, @Nullable Object> values) {
        Map<Field<?>, @Nullable Object> change =
                AutomaticValues.change(dsl, links.link().type(), values);
        if (!plan.isFiltered()) {
            return Mirror.links(Transactions.alone(dsl, () -> dsl.update(links.table())
                    .set(change)
                    .where(links.isOwner().or(links.isTarget()))
                    .execute()));
        }
        return Transactions.run(dsl, inner -> {
            List<List<?>> pairs = new ArrayList<>();
            LinkQueries.ids(inner, plan).forEach(target -> pairs.add(links.parts(target)));
            int rows = 0;
            for (RowSource source : RowSource.of(inner.family(), links.pair(), Mirror.both(links.link(), pairs))) {
                rows += inner.update(links.table())
                        .set(change)
                        .where(DSL.row(links.pair()).in(given(inner, source)))
                        .execute();
            }
            return Mirror.links(rows);
        });
    }

    private Select<Record> given(DSLContext inner, RowSource source) {
        Binds binds = new Binds(source.binds(inner.family()));
        return RowSource.given(inner.family(), links.pair(), binds).select(inner);
    }

    /** {@return how many links went} */
    int remove() {
        return Transactions.run(dsl, inner -> new OwnerWrites<>(inner, links)
                .removeAll(LinkQueries.ids(inner, plan))
                .removed()
                .size());
    }
}
