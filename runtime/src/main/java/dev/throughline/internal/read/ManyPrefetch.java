package dev.throughline.internal.read;

import dev.throughline.generated.Link;
import dev.throughline.internal.LoadableMany;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;

/** The lists of one relation that wait for their rows. */
final class ManyPrefetch<T> implements Prefetch, ManyLoad {
    private final Node<?> owner;
    private final Link<?, T, ?, ?> link;
    private final Reading<T> reading;
    private final List<Object> owners = new ArrayList<>();
    private final List<LoadableMany<?>> waiting = new ArrayList<>();
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
        owners.add(key);
        waiting.add(many);
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
            fill(Fetch.links(dsl, reading, link.type(), owners));
        } else {
            fill(Fetch.targets(dsl, reading, owners));
        }
        owners.clear();
        waiting.clear();
    }

    @SuppressWarnings("unchecked") // a list of the relation waits for rows of the relation
    private <X> void fill(Map<Object, List<X>> rows) {
        for (int i = 0; i < waiting.size(); i++) {
            List<X> loaded = Objects.requireNonNull(rows.get(owners.get(i)), "rows");
            ((LoadableMany<X>) waiting.get(i)).load(Collections.unmodifiableList(loaded));
        }
    }
}
