package dev.throughline.internal.link;

import dev.throughline.Linked;
import dev.throughline.generated.Link;
import dev.throughline.generated.ModelType;
import dev.throughline.internal.KeySets;
import dev.throughline.internal.Plan;
import dev.throughline.internal.read.Fetch;
import dev.throughline.internal.read.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** A relation of many owners at once. Every owner is a key of the answer. */
public final class ManyOwners {
    private ManyOwners() {}

    public static <P, T> Map<P, List<T>> all(DSLContext dsl, Plan<T> plan, Collection<? extends P> owners) {
        return Fetch.targets(dsl, Reading.of(plan), owners);
    }

    public static <P, T, L> Map<P, List<Linked<T, L>>> links(
            DSLContext dsl, Plan<T> plan, ModelType<L, ?, ?, ?> type, Collection<? extends P> owners) {
        return Fetch.links(dsl, Reading.of(plan), type, owners);
    }

    public static <P> Map<P, Long> counts(DSLContext dsl, Link<P, ?, ?, ?> link, Collection<? extends P> owners) {
        List<Field<?>> columns = List.copyOf(link.ownerKey().columns());
        List<Field<?>> selected = new ArrayList<>(columns);
        Field<Integer> number = DSL.count();
        selected.add(number);
        Map<Object, Long> counts = new LinkedHashMap<>();
        for (Condition some : KeySets.in(dsl, columns, link.owner().key(), distinct(owners))) {
            dsl.select(selected)
                    .from(link.type().table())
                    .where(some)
                    .groupBy(columns)
                    .forEach(row -> {
                        Object key =
                                link.owner().key().join().apply(row.intoList().subList(0, columns.size()));
                        counts.put(key, row.get(number).longValue());
                    });
        }
        return complete(owners, counts);
    }

    private static <P> List<P> distinct(Collection<? extends P> owners) {
        owners.forEach(owner -> Objects.requireNonNull(owner, "owner"));
        return owners.stream().<P>map(owner -> owner).distinct().toList();
    }

    private static <P> Map<P, Long> complete(Collection<? extends P> owners, Map<Object, Long> found) {
        Map<P, Long> complete = new LinkedHashMap<>();
        owners.forEach(owner -> complete.put(owner, found.getOrDefault(owner, 0L)));
        return complete;
    }
}
