package dev.throughline;

import dev.throughline.internal.LoadableMany;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a relation, as a list, where they were loaded. It never loads by itself, and what it holds is never written
 * back. Two are equal where their content is; two that are not loaded are equal. The library's own are {@link
 * java.io.Serializable} where the rows are.
 *
 * @param <T> the model, or {@link Linked} of the model and the link
 */
public interface Many<T> extends Iterable<T> {
    /** {@return a relation that is not loaded} */
    static <T> Many<T> notLoaded() {
        return LoadableMany.notLoaded("This Many");
    }

    /**
     * {@return a relation with these rows}
     *
     * @param rows copied; without nulls
     */
    static <T> Many<T> of(Collection<? extends T> rows) {
        return LoadableMany.of(rows);
    }

    /** {@return whether the rows can be read} */
    boolean isLoaded();

    /**
     * {@return the rows, unmodifiable}
     *
     * @throws NotLoadedException where they were not loaded; the message names the call to add
     */
    List<T> list();

    /**
     * {@return how many rows there are}
     *
     * @throws NotLoadedException where they were not loaded
     */
    default int size() {
        return list().size();
    }

    /**
     * {@return whether there are no rows}
     *
     * @throws NotLoadedException where they were not loaded
     */
    default boolean isEmpty() {
        return list().isEmpty();
    }

    /**
     * {@return the rows}
     *
     * @throws NotLoadedException where they were not loaded
     */
    default Stream<T> stream() {
        return list().stream();
    }

    /**
     * {@return the rows, one by one}
     *
     * @throws NotLoadedException where they were not loaded
     */
    @Override
    default Iterator<T> iterator() {
        return list().iterator();
    }
}
