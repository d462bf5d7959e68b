package dev.throughline.internal.read;

import dev.throughline.Linked;
import dev.throughline.internal.LoadableMany;
import dev.throughline.internal.jdbc.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists of one relation that come in the same statement: a row for each link, in which the owner is repeated. */
final class ManyJoin<T, L> implements ManyLoad {
    private final Node<T> target;
    private final Node<L> link;
    private final Map<Object, T> read = new HashMap<>();
    private final Map<Object, Map<Object, Object>> rows = new HashMap<>();
    private final Map<Object, List<LoadableMany<?>>> waiting = new LinkedHashMap<>();
    private boolean linked;

    ManyJoin(Node<T> target, Node<L> link) {
        this.target = target;
        this.link = link;
    }

    Node<T> target() {
        return target;
    }

    @Override
    public void await(Object owner, LoadableMany<?> many, boolean withLinks) {
        linked = withLinks;
        waiting.computeIfAbsent(owner, any -> new ArrayList<>()).add(many);
    }

    /** Takes what a row has for an owner. */
    void collect(Object owner, Rows row) {
        Object key = target.key(row);
        if (key == null) {
            return;
        }
        T model = read.computeIfAbsent(key, any -> target.read(row));
        rows.computeIfAbsent(owner, any -> new LinkedHashMap<>())
                .computeIfAbsent(key, any -> linked ? new Linked<>(model, link.read(row)) : model);
        target.collect(row);
    }

    /** Fills the lists; all rows have been collected. */
    void finish() {
        waiting.forEach((owner, lists) -> {
            List<Object> loaded = List.copyOf(rows.getOrDefault(owner, Map.of()).values());
            lists.forEach(many -> fill(many, loaded));
        });
        target.finish();
    }

    @SuppressWarnings("unchecked") // a list of the relation waits for rows of the relation
    private static <X> void fill(LoadableMany<X> many, List<?> loaded) {
        many.load((List<X>) loaded);
    }
}
