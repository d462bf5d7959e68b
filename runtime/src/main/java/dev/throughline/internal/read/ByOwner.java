package dev.throughline.internal.read;

import dev.throughline.ModelTable;
import dev.throughline.generated.Link;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.Binds;
import dev.throughline.internal.jdbc.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The owners' keys among the columns of a select that reads the rows of many owners. */
final class ByOwner {
    private final Link<?, ?, ?, ?> link;
    private final int[] places;

    /** The keys in a select that has their columns. */
    ByOwner(Link<?, ?, ?, ?> link, List<Field<?>> selected) {
        this.link = link;
        this.places =
                link.ownerKey().columns().stream().mapToInt(selected::indexOf).toArray();
    }

    Link<?, ?, ?, ?> link() {
        return link;
    }

    /** {@return the key in a row: its one part, or its parts joined} */
    Object key(Rows row) {
        return places.length == 1
                ? Objects.requireNonNull(row.get(places[0]), "key")
                : link.owner().key().join().apply(Objects.requireNonNull(row.parts(places), "key"));
    }

    /** {@return the rows of a plan whose owners' keys are the binds that are left; its slice is meant for each owner} */
    static ResultQuery<Record> select(DSLContext dsl, Plan<?> plan, Binds binds, List<Field<?>> selected) {
        Link<?, ?, ?, ?> link = plan.requireScope().link();
        Origin rows = Origin.of(plan).among(dsl, List.copyOf(link.ownerKey().columns()), binds);
        return plan.slice().isAll() ? Selects.select(dsl, plan, rows, selected) : sliced(dsl, plan, rows, selected);
    }

    private static ResultQuery<Record> sliced(DSLContext dsl, Plan<?> plan, Origin origin, List<Field<?>> selected) {
        Link<?, ?, ?, ?> link = plan.requireScope().link();
        ModelTable<?, ?> links = link.type().table();
        List<Field<?>> owner = List.copyOf(link.ownerKey().columns());
        List<Field<?>> pair = new ArrayList<>(owner);
        pair.addAll(link.targetKey().columns());
        List<Field<?>> ranked = new ArrayList<>();
        pair.forEach(column -> ranked.add(column.as(column.getName())));
        Field<Long> rank = DSL.rowNumber()
                .over(DSL.partitionBy(owner).orderBy(total(plan)))
                .coerce(Long.class)
                .as("row_rank");
        ranked.add(rank);
        Table<Record> rows =
                dsl.select(ranked).from(origin.from()).where(origin.where()).asTable("ranked");
        Field<Long> place = rows.field(rank);
        return dsl.select(selected)
                .from(rows)
                .join(links)
                .on(Conditions.same(Conditions.of(rows, pair), pair))
                .join(plan.type().table())
                .on(Conditions.on(link.targetKey().key(), links, plan.type().table()))
                .where(isWithin(place, plan.slice()))
                .orderBy(place);
    }

    /** Behind the order that is asked for the target's key, so that the same rows come each time. */
    private static List<OrderField<?>> total(Plan<?> plan) {
        List<OrderField<?>> order = new ArrayList<>(Selects.order(plan));
        for (Field<?> column : plan.type().key().columns()) {
            if (!order.contains(column)) {
                order.add(column);
            }
        }
        return order;
    }

    private static Condition isWithin(Field<Long> place, Plan.Slice slice) {
        Param<Long> skipped = slice.skipped();
        Param<Long> count = slice.count();
        if (skipped == null) {
            return place.le(Objects.requireNonNull(count));
        }
        return count == null ? place.gt(skipped) : place.gt(skipped).and(place.le(skipped.plus(count)));
    }
}
