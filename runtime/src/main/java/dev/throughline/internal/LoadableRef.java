package dev.throughline.internal;

import dev.throughline.NotLoadedException;
import dev.throughline.Ref;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A key, and its row once a loader has brought it: before the model that holds this is handed out, or never. */
@SuppressWarnings("serial") // its row is serializable where the model is
public final class LoadableRef<T, K> implements Ref<T, K>, Serializable {
    private static final long serialVersionUID = 1L;

    private final K id;
    private final String relation;
    private @Nullable T row;

    public LoadableRef(K id, String relation) {
        this.id = Objects.requireNonNull(id, "id");
        this.relation = relation;
    }

    public LoadableRef(K id, T row) {
        this(id, "");
        load(row);
    }

    /** Takes the row; a loader's call. */
    public void load(T loaded) {
        row = Objects.requireNonNull(loaded, "row");
    }

    @Override
    public K id() {
        return id;
    }

    @Override
    public boolean isLoaded() {
        return row != null;
    }

    @Override
    public T get() {
        if (row == null) {
            throw new NotLoadedException(
                    relation + " (key " + id + ") is not loaded. " + Loading.advice(relation, "selectRelated")
                            + ", or read the row by its key: get(ref) of its query set.");
        }
        return row;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ref<?, ?> that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Ref[" + id + (row == null ? "]" : ", loaded]");
    }
}
