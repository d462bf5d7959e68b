package dev.throughline.tests.oracle;

import dev.throughline.LinkChange;
import dev.throughline.Linked;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jooq.DSLContext;

/**
 * What a generated proxy has and its base has not.
 *
 * @param of opens the relation of an owner
 * @param copy copies the links of another owner
 */
record Calls<P, K, T, L, X>(
        BiFunction<DSLContext, P, X> of,
        BiFunction<X, P, Integer> copy,
        BiFunction<DSLContext, Collection<P>, Map<P, List<T>>> all,
        BiFunction<DSLContext, Collection<P>, Map<P, List<Linked<T, L>>>> links,
        BiFunction<DSLContext, Collection<P>, Map<P, Long>> counts,
        BiFunction<DSLContext, Map<P, List<K>>, Map<P, LinkChange<K>>> addAll,
        BiFunction<DSLContext, Map<P, List<K>>, Map<P, LinkChange<K>>> removeAll,
        BiFunction<DSLContext, Map<P, List<K>>, Map<P, LinkChange<K>>> setAll) {}
