package dev.throughline.generated;

import dev.throughline.ModelTable;
import dev.throughline.QueryState;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.OrderField;

/**
 * A many-to-many relation seen from one of its ends: one constant a generated proxy.
 *
 * @param name its name with its model's, as in {@code Post.categories}
 * @param type the model of the link
 * @param ownerKey the link's key of this end
 * @param targetKey the link's key of the other end
 * @param query makes a refined query set of the relation
 * @param order the order of the rows where a query is given none, from the tables of target and link
 * @param isSymmetrical whether a link goes both ways: its two rows are written together
 * @param <P> the type of the owner's key
 * @param <T> the model at the other end
 * @param <L> the model of the link
 * @param <Q> the relation's query set
 */
public record Link<P, T, L, Q>(
        String name,
        ModelType<L, ?, ?, ?> type,
        Reference<?, P> ownerKey,
        Reference<T, ?> targetKey,
        Function<QueryState<T>, Q> query,
        BiFunction<ModelTable<?, ?>, ModelTable<?, ?>, List<OrderField<?>>> order,
        boolean isSymmetrical) {

    /** A relation without an order of its own. */
    public Link(
            String name,
            ModelType<L, ?, ?, ?> type,
            Reference<?, P> ownerKey,
            Reference<T, ?> targetKey,
            Function<QueryState<T>, Q> query) {
        this(name, type, ownerKey, targetKey, query, (target, link) -> List.of(), false);
    }

    /**
     * {@return the same relation, with an order of its own}
     *
     * @param rowOrder gives the order from the tables of target and link
     */
    @SuppressWarnings("unchecked") // the runtime hands in the tables of this relation's two models
    public <B extends ModelTable<T, B>, M extends ModelTable<L, M>> Link<P, T, L, Q> orderedBy(
            BiFunction<B, M, List<OrderField<?>>> rowOrder) {
        return new Link<>(
                name,
                type,
                ownerKey,
                targetKey,
                query,
                (target, link) -> rowOrder.apply((B) target, (M) link),
                isSymmetrical);
    }

    /** {@return the same relation of a model with itself, whose links go both ways} */
    public Link<P, T, L, Q> symmetrical() {
        return new Link<>(name, type, ownerKey, targetKey, query, order, true);
    }

    /** {@return the path along this relation from a table of its owner, aliased or a path itself} */
    public Route from(ModelTable<?, ?> owner) {
        return new Route.ToMany(owner, this);
    }

    /** {@return the model of the owner} */
    public ModelType<?, P, ?, ?> owner() {
        return ownerKey.target();
    }

    /** {@return the model at the other end} */
    public ModelType<T, ?, ?, ?> target() {
        return targetKey.target();
    }
}
