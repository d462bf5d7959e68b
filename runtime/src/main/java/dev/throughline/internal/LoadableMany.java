package dev.throughline.internal;

import dev.throughline.Many;
import dev.throughline.NotLoadedException;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list, once a loader has brought it: before the model that holds this is handed out, or never. */
@SuppressWarnings("serial") // its rows are serializable where their model is
public final class LoadableMany<T> implements Many<T>, Serializable {
    private static final long serialVersionUID = 1L;

    private final String relation;
    private @Nullable List<T> rows;

    private LoadableMany(String relation) {
        this.relation = relation;
    }

    /** {@return one without its rows} */
    public static <T> LoadableMany<T> notLoaded(String relation) {
        return new LoadableMany<>(relation);
    }

    /** {@return one with these rows} */
    public static <T> LoadableMany<T> of(Collection<? extends T> rows) {
        LoadableMany<T> many = new LoadableMany<>("");
        many.load(List.copyOf(rows));
        return many;
    }

    /** Takes the rows, which nobody changes any more; a loader's call. */
    public void load(List<T> loaded) {
        rows = loaded;
    }

    @Override
    public boolean isLoaded() {
        return rows != null;
    }

    @Override
    public List<T> list() {
        if (rows == null) {
            throw new NotLoadedException(relation + " is not loaded. " + Loading.advice(relation, "prefetchRelated")
                    + ", or ask the relation's proxy.");
        }
        return rows;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LoadableMany<?> that && (rows == null ? that.rows == null : rows.equals(that.rows));
    }

    @Override
    public int hashCode() {
        return rows == null ? 0 : rows.hashCode();
    }

    @Override
    public String toString() {
        return rows == null ? "Many[not loaded]" : "Many" + rows;
    }
}
