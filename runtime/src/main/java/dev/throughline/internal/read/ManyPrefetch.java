package dev.throughline.internal.read;

import dev.throughline.generated.Link;
import dev.throughline.internal.LoadableMany;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** The lists of one relation that wait for their rows. */
final class ManyPrefetch<T> implements Prefetch, ManyLoad {
    private final Node<?> owner;
    private final Link<?, T, ?, ?> link;
    private final Reading<T> reading;
    private final Map<Object, List<LoadableMany<?>>> waiting = new LinkedHashMap<>();
    private boolean withLinks;
    private boolean asked;

    ManyPrefetch(Node<?> owner, Link<?, T, ?, ?> link, Reading<T> reading) {
        this.owner = owner;
        this.link = link;
        this.reading = reading;
    }

    Link<?, T, ?, ?> link() {
        return link;
    }

    @Override
    public void await(Object key, LoadableMany<?> many, boolean linked) {
        asked = true;
        withLinks = linked;
        waiting.computeIfAbsent(key, any -> new ArrayList<>(1)).add(many);
    }

    /** Refuses a relation that the models which were read have no place for. */
    private void requirePlace() {
        if (owner.isRead() && !asked) {
            throw new IllegalArgumentException(
                    "prefetchRelated: " + link.name() + " has no component in "
                            + link.owner().name() + " to be loaded into. Declare one, a Many<"
                            + link.target().name()
                            + ">, with mappedBy where the other end declares the relation, or use all(dsl, ids) of the relation's proxy.");
        }
    }

    @Override
    public void load(DSLContext dsl) {
        requirePlace();
        if (waiting.isEmpty()) {
            return;
        }
        if (withLinks) {
            fill(Fetch.links(dsl, reading, link.type(), waiting.keySet()));
        } else {
            fill(Fetch.targets(dsl, reading, waiting.keySet()));
        }
        waiting.clear();
    }

    @SuppressWarnings("unchecked") // a list of the relation waits for rows of the relation
    private <X> void fill(Map<Object, List<X>> rows) {
        waiting.forEach((key, lists) -> {
            List<X> loaded = Collections.unmodifiableList(rows.getOrDefault(key, List.of()));
            lists.forEach(many -> ((LoadableMany<X>) many).load(loaded));
        });
    }
}
