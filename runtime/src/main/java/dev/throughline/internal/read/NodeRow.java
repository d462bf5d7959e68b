package dev.throughline.internal.read;

import dev.throughline.Linked;
import dev.throughline.Many;
import dev.throughline.Ref;
import dev.throughline.generated.Link;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Row;
import dev.throughline.internal.LoadableMany;
import dev.throughline.internal.LoadableRef;
import dev.throughline.internal.jdbc.Rows;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** The row that some rows are at, as one of its models sees it: columns by position, relations as the plan loads them. */
final class NodeRow<T> implements Row {
    private final Node<T> node;
    private final Rows rows;
    /** Columns are read in their order, so the next one is most often the one after the last. */
    private int next;

    /** Of the models that come in the same row; null before the first. */
    private @Nullable IdentityHashMap<Node<?>, NodeRow<?>> joined;

    NodeRow(Node<T> node, Rows rows) {
        this.node = node;
        this.rows = rows;
    }

    /** {@return the model in the row that the rows are at} */
    T read() {
        next = 0;
        return node.read(this);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // the value of a column has its type, and may be null
    public <X> X get(Field<X> column) {
        int position = node.position(column, next);
        if (position < 0) {
            return null;
        }
        next = position - node.start() + 1;
        return (X) rows.get(position);
    }

    @Override
    @SuppressWarnings("NullAway") // as the interface says: null where the column is null
    public <U, J> Ref<U, J> ref(Reference<U, J> reference, Field<J> column) {
        Node<?> joined = node.joined(reference);
        return joined == null ? ref(reference, get(column)) : joined(joined);
    }

    @Override
    @SuppressWarnings("NullAway") // as the interface says: null where a column is null
    public <U, J> Ref<U, J> ref(Reference<U, J> reference, List<? extends Field<?>> columns) {
        Node<?> joined = node.joined(reference);
        if (joined != null) {
            return joined(joined);
        }
        List<Object> parts = new ArrayList<>();
        for (Field<?> column : columns) {
            parts.add(get(column));
        }
        return ref(
                reference,
                parts.contains(null) ? null : reference.target().key().join().apply(parts));
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // a reference leads to models of U; null as the interface says
    private <U, J> Ref<U, J> joined(Node<?> joined) {
        J found = (J) joined.key(rows);
        return found == null ? null : new LoadableRef<>(found, (U) row(joined).read());
    }

    private NodeRow<?> row(Node<?> other) {
        if (joined == null) {
            joined = new IdentityHashMap<>();
        }
        NodeRow<?> known = joined.get(other);
        if (known == null) {
            known = other.row(rows);
            joined.put(other, known);
        }
        return known;
    }

    @SuppressWarnings("unchecked") // a reference leads to models of U
    private <U, J> @Nullable Ref<U, J> ref(Reference<U, J> reference, @Nullable J key) {
        if (key == null) {
            return null;
        }
        LoadableRef<U, J> ref = new LoadableRef<>(key, reference.qualifiedName());
        RefPrefetch<U, J> prefetch = (RefPrefetch<U, J>) node.prefetched(reference);
        if (prefetch != null) {
            prefetch.await(key, ref);
        }
        return ref;
    }

    @Override
    public <U> Many<U> many(Link<?, U, ?, ?> link) {
        return await(link, false);
    }

    @Override
    public <U, N> Many<Linked<U, N>> links(Link<?, U, N, ?> link) {
        return await(link, true);
    }

    private <X> Many<X> await(Link<?, ?, ?, ?> link, boolean withLinks) {
        LoadableMany<X> many = LoadableMany.notLoaded(link.name());
        ManyLoad load = node.load(link);
        if (load != null) {
            load.await(Objects.requireNonNull(node.key(rows), "key"), many, withLinks);
        }
        return many;
    }
}
