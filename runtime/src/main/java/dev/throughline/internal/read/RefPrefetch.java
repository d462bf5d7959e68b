package dev.throughline.internal.read;

import dev.throughline.generated.Reference;
import dev.throughline.internal.LoadableRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** The refs of one foreign key that wait for their rows. */
final class RefPrefetch<U, J> implements Prefetch {
    private final Reference<U, J> reference;
    private final Reading<U> reading;
    private final Map<J, List<LoadableRef<U, J>>> waiting = new LinkedHashMap<>();

    RefPrefetch(Reference<U, J> reference, Reading<U> reading) {
        this.reference = reference;
        this.reading = reading;
    }

    Reference<U, J> reference() {
        return reference;
    }

    void await(J key, LoadableRef<U, J> ref) {
        waiting.computeIfAbsent(key, any -> new ArrayList<>(1)).add(ref);
    }

    @Override
    public void load(DSLContext dsl) {
        if (!waiting.isEmpty()) {
            Fetch.byKey(dsl, reading, reference.target().key(), waiting.keySet())
                    .forEach((key, row) -> waiting.getOrDefault(key, List.of()).forEach(ref -> ref.load(row)));
            waiting.clear();
        }
    }
}
