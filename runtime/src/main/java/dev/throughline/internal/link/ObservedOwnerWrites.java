package dev.throughline.internal.link;

import dev.throughline.LinkChange;
import dev.throughline.LinkWrite;
import dev.throughline.internal.Transactions;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** The writes of one owner's links, each in one transaction with those who are told of it. */
final class ObservedOwnerWrites<P, K> extends OwnerWrites<P, K> {
    private final LinkListeners listeners;

    ObservedOwnerWrites(DSLContext dsl, OwnerLinks<P, K> links, LinkListeners listeners) {
        super(dsl, links);
        this.listeners = listeners;
    }

    @Override
    public boolean add(K target, Map<Field<?>, @Nullable Object> values) {
        return told(writes -> writes.add(target, values), added -> added(added ? Set.of(target) : Set.of()));
    }

    @Override
    public void addNew(K target, Map<Field<?>, @Nullable Object> values) {
        told(
                writes -> {
                    writes.addNew(target, values);
                    return target;
                },
                added -> added(Set.of(added)));
    }

    @Override
    public LinkChange<K> addAll(Collection<? extends K> targets) {
        return told(writes -> writes.addAll(targets), change -> change);
    }

    @Override
    public LinkWrite put(K target, Map<Field<?>, @Nullable Object> values) {
        return told(writes -> writes.put(target, values), done -> switch (done) {
            case ADDED -> added(Set.of(target));
            case UPDATED -> new LinkChange<>(Set.of(), Set.of(), Set.of(target));
            case UNCHANGED -> added(Set.of());
        });
    }

    @Override
    public LinkChange<K> putAll(Map<? extends K, Map<Field<?>, @Nullable Object>> values, boolean only) {
        return told(writes -> writes.putAll(values, only), change -> change);
    }

    @Override
    public boolean remove(K target) {
        return told(writes -> writes.remove(target), removed -> removed(removed ? Set.of(target) : Set.of()));
    }

    @Override
    public LinkChange<K> removeAll(Collection<? extends K> targets) {
        return told(writes -> writes.removeAll(targets), change -> change);
    }

    @Override
    public int clear() {
        return told(OwnerWrites::removeAll, ObservedOwnerWrites::removed).size();
    }

    @Override
    public LinkChange<K> set(Collection<? extends K> targets) {
        return told(writes -> writes.set(targets), change -> change);
    }

    @Override
    public boolean toggle(K target) {
        return told(
                writes -> writes.toggle(target),
                isLinked -> isLinked ? added(Set.of(target)) : removed(Set.of(target)));
    }

    @Override
    int addSelected(SelectedLinks missing) {
        return told(writes -> writes.addRead(missing), ObservedOwnerWrites::added)
                .size();
    }

    private static <K> LinkChange<K> added(Set<K> targets) {
        return new LinkChange<>(targets, Set.of());
    }

    private static <K> LinkChange<K> removed(Set<K> targets) {
        return new LinkChange<>(Set.of(), targets);
    }

    /** Tells after the call's own looking again, which is for its own statements, and not for those of a listener. */
    private <X> X told(Function<OwnerWrites<P, K>, X> write, Function<X, LinkChange<K>> change) {
        return Transactions.run(dsl, inner -> {
            X answer = write.apply(new OwnerWrites<>(inner, links));
            listeners.tell(inner, links.link(), links.owner(), change.apply(answer));
            return answer;
        });
    }
}
