package dev.throughline.tests.oracle;

import dev.throughline.LinkChange;
import dev.throughline.Linked;
import dev.throughline.generated.Link;
import dev.throughline.internal.link.ManyWrites;
import java.lang.reflect.Field;
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
        Class<X> proxy) {
    ManyWrites<P, K> writes(DSLContext dsl, Map<P, List<K>> links) {
        try {
            Field link = proxy.getDeclaredField("LINK");
            link.setAccessible(true);
            @SuppressWarnings("unchecked")
            Link<P, ?, ?, ?> of = (Link<P, ?, ?, ?>) link.get(null);
            return new ManyWrites<>(dsl, of, links);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(proxy.getName(), e);
        }
    }

    Map<P, LinkChange<K>> addAll(DSLContext dsl, Map<P, List<K>> links) {
        return writes(dsl, links).addAll();
    }

    Map<P, LinkChange<K>> removeAll(DSLContext dsl, Map<P, List<K>> links) {
        return writes(dsl, links).removeAll();
    }

    Map<P, LinkChange<K>> setAll(DSLContext dsl, Map<P, List<K>> links) {
        return writes(dsl, links).setAll();
    }
}
