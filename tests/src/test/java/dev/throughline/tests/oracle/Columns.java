package dev.throughline.tests.oracle;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * The own columns of a link.
 *
 * @param write names the given values in a call
 * @param read reads the values of a link
 * @param number the column of the number, of links that have one
 */
record Columns<L, M, W>(
        BiConsumer<W, Given> write,
        Function<L, Value> read,
        @Nullable Function<M, Field<Integer>> number) {

    /** {@return those of a link that has none} */
    static <L, M, W> Columns<L, M, W> none() {
        return new Columns<>((values, given) -> {}, link -> Value.NONE, null);
    }
}
