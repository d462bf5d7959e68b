package dev.throughline.internal.read;

import dev.throughline.ModelTable;
import dev.throughline.generated.Link;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The owners' keys in front of a select that reads the rows of many owners. */
final class ByOwner {
    private final Link<?, ?, ?, ?> link;
    private final int start;

    ByOwner(Link<?, ?, ?, ?> link, List<Field<?>> selected) {
        this.link = link;
        this.start = selected.size();
        selected.addAll(link.ownerKey().columns());
    }

    Link<?, ?, ?, ?> link() {
        return link;
    }

    List<Field<?>> columns() {
        return List.copyOf(link.ownerKey().columns());
    }

    Object key(Rows row) {
        return link.owner()
                .key()
                .join()
                .apply(row.values(start, start + link.ownerKey().columns().size()));
    }

    /** {@return the rows of a plan, whose slice is meant for each owner} */
    ResultQuery<Record> select(DSLContext dsl, Plan<?> plan, List<Field<?>> selected) {
        return plan.slice().isAll() ? Selects.select(dsl, plan, selected) : sliced(dsl, plan, selected);
    }

    private ResultQuery<Record> sliced(DSLContext dsl, Plan<?> plan, List<Field<?>> selected) {
        ModelTable<?, ?> links = link.type().table();
        List<Field<?>> pair = new ArrayList<>(columns());
        pair.addAll(link.targetKey().columns());
        List<Field<?>> ranked = new ArrayList<>();
        pair.forEach(column -> ranked.add(column.as(column.getName())));
        Field<Integer> rank = DSL.rowNumber()
                .over(DSL.partitionBy(columns()).orderBy(Selects.order(plan)))
                .as("row_rank");
        ranked.add(rank);
        Table<Record> rows = dsl.select(ranked)
                .from(Selects.from(plan))
                .where(Selects.where(plan))
                .asTable("ranked");
        Field<Integer> place = rows.field(rank);
        int offset = plan.slice().offset();
        Integer limit = plan.slice().limit();
        return dsl.select(selected)
                .from(rows)
                .join(links)
                .on(Conditions.same(Conditions.of(rows, pair), pair))
                .join(plan.type().table())
                .on(Conditions.on(link.targetKey().key(), links, plan.type().table()))
                .where(place.gt(offset))
                .and(limit == null ? DSL.noCondition() : place.le(Math.addExact(offset, limit)))
                .orderBy(place);
    }
}
