package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.LinkEvent;
import dev.throughline.LinkListener;
import dev.throughline.generated.Link;
import dev.throughline.internal.jdbc.Call;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Those whom a configuration tells of changed links: one or more.
 *
 * @param all they, in the order in which they are told
 */
public record LinkListeners(List<LinkListener> all) {
    private static final String KEY = "dev.throughline.listeners";

    /** Has a configuration tell these too. */
    public static void add(Configuration configuration, LinkListener... more) {
        LinkListeners known = of(configuration);
        List<LinkListener> all = new ArrayList<>(known == null ? List.of() : known.all);
        all.addAll(List.of(more));
        if (!all.isEmpty()) {
            Call.prepare(configuration);
            configuration.data(KEY, new LinkListeners(List.copyOf(all)));
        }
    }

    /** {@return those of a configuration; null where nobody listens} */
    static @Nullable LinkListeners of(Configuration configuration) {
        return (LinkListeners) configuration.data(KEY);
    }

    /** Tells what has changed of one owner's links, if anything has. */
    void tell(DSLContext dsl, Link<?, ?, ?, ?> link, Object owner, LinkChange<?> change) {
        if (!change.isEmpty()) {
            LinkEvent event = new LinkEvent(
                    link.name(),
                    link.type().table(),
                    link.owner().table(),
                    link.target().table(),
                    owner,
                    change);
            all.forEach(listener -> listener.changed(dsl, event));
        }
    }

    /** Tells what has changed of many owners' links; of a symmetrical relation each pair once, of the owner who comes first. */
    <P, K> void tell(DSLContext dsl, Link<P, ?, ?, ?> link, Map<P, LinkChange<K>> changes) {
        Set<Object> told = new HashSet<>();
        changes.forEach((owner, change) -> {
            tell(dsl, link, owner, new LinkChange<>(without(told, change.added()), without(told, change.removed())));
            if (link.isSymmetrical()) {
                told.add(owner);
            }
        });
    }

    private static <K> Set<K> without(Set<Object> told, Set<K> keys) {
        if (told.isEmpty()) {
            return keys;
        }
        Set<K> left = new LinkedHashSet<>(keys);
        left.removeAll(told);
        return Collections.unmodifiableSet(left);
    }
}
