package dev.throughline.tests.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The rows of one end, by number.
 *
 * @param keys their keys; the last is the key of no row
 * @param model makes a model of a key, which is all that links need of it
 * @param keyOf reads the key of a model
 */
record Rows<K, T>(List<K> keys, Function<K, T> model, Function<T, K> keyOf) {
    /** {@return so many new rows} */
    static <K, T> Rows<K, T> of(int size, IntFunction<K> write, K ghost, Function<K, T> model, Function<T, K> keyOf) {
        List<K> keys = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            keys.add(write.apply(i));
        }
        keys.add(ghost);
        return new Rows<>(keys, model, keyOf);
    }

    int size() {
        return keys.size() - 1;
    }

    K key(int number) {
        return keys.get(number == Relation.GHOST ? size() : number);
    }

    T row(int number) {
        return model.apply(key(number));
    }

    int number(K key) {
        int number = keys.indexOf(key);
        if (number < 0) {
            throw new AssertionError("an answer names " + key + ", which nobody has written");
        }
        return number == size() ? Relation.GHOST : number;
    }

    int numberOf(T row) {
        return number(keyOf.apply(row));
    }
}
