package dev.throughline.tests.oracle;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/**
 * A relation from both ends, on a database, with rows and without links.
 *
 * @param from the relation from the end that declares it
 * @param to the relation from the other end
 * @param sizes how many rows there are at each end
 * @param columns how many columns of its own the link has
 * @param clear unlinks all
 */
record World(
        DSLContext dsl,
        Function<DSLContext, Relation> from,
        Function<DSLContext, Relation> to,
        List<Integer> sizes,
        int columns,
        Runnable clear) {
    World(
            DSLContext dsl,
            ProxyRelation<?, ?, ?, ?, ?, ?, ?, ?> from,
            ProxyRelation<?, ?, ?, ?, ?, ?, ?, ?> to,
            int columns,
            Runnable clear) {
        this(dsl, from::in, to::in, List.of(from.owners().size(), from.targets().size()), columns, clear);
    }

    /** {@return all rows of the end that declares the relation} */
    List<Integer> owners() {
        return IntStream.range(0, sizes.get(0)).boxed().toList();
    }

    /** {@return all rows of the other end} */
    List<Integer> targets() {
        return IntStream.range(0, sizes.get(1)).boxed().toList();
    }
}
