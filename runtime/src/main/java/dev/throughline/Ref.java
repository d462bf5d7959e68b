package dev.throughline;

import dev.throughline.internal.LoadableRef;

/**
 * The key of one row of another model, with the row where it was loaded. It never loads by itself. Two are equal where
 * their keys are, loaded or not. The library's own are {@link java.io.Serializable} where the key and the row are.
 *
 * @param <T> the model
 * @param <K> the type of its key
 */
public interface Ref<T, K> {
    /**
     * {@return a reference that is not loaded}
     *
     * @param id the key, not null
     */
    static <T, K> Ref<T, K> to(K id) {
        return new LoadableRef<>(id, "This Ref");
    }

    /**
     * {@return a reference with its row}
     *
     * @param id the key, not null
     * @param row the row, not null
     */
    static <T, K> Ref<T, K> loaded(K id, T row) {
        return new LoadableRef<>(id, row);
    }

    /** {@return the key, never null; known without loading} */
    K id();

    /** {@return whether {@link #get} answers} */
    boolean isLoaded();

    /**
     * {@return the row, never null}
     *
     * @throws NotLoadedException where it was not loaded; the message names the call to add
     */
    T get();
}
