package dev.throughline;

import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.internal.Predicates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * The path of a many-to-many relation: a jOOQ path, and conditions on the rows at its end, as semi-joins that serve in any
 * jOOQ query, with aliased tables too; no row comes twice. None sends SQL.
 *
 * @param <T> the model at the other end
 * @param <K> the type of its key
 * @param <B> its table
 * @param <M> the table of the link
 * @param <Q> the query set that narrows what is loaded along the path; {@link Void} where no component holds that
 */
public interface ToMany<T, K, B extends ModelTable<T, B>, M extends ModelTable<?, M>, Q> extends Relation<Q> {
    /** {@return that a row is linked} From the link table alone. */
    default Condition any() {
        return Predicates.any(route());
    }

    /** {@return that a row is linked that fulfils a condition} */
    default Condition any(Function<? super B, ? extends Condition> where) {
        return Predicates.any(route(), where);
    }

    /** {@return that a row is linked that fulfils a condition on target and link} */
    default Condition anyLink(BiFunction<? super B, ? super M, ? extends Condition> where) {
        return Predicates.anyLink(route(), where);
    }

    /** {@return that no row is linked that fulfils a condition; true where none is linked} */
    default Condition none(Function<? super B, ? extends Condition> where) {
        return Predicates.none(route(), where);
    }

    /** {@return that no row is linked that fulfils a condition on target and link; true where none is linked} */
    default Condition noLink(BiFunction<? super B, ? super M, ? extends Condition> where) {
        return Predicates.noLink(route(), where);
    }

    /** {@return that each linked row fulfils a condition, so that it is not unknown either; true where none is linked} */
    default Condition every(Function<? super B, ? extends Condition> where) {
        return Predicates.every(route(), where);
    }

    /** {@return that no row is linked} */
    default Condition isEmpty() {
        return Predicates.none(route());
    }

    /** {@return how many rows are linked} From the link table alone. */
    default Field<Integer> count() {
        return Predicates.count(route());
    }

    /** {@return that a row is linked} */
    default Condition contains(T target) {
        return containsAnyIds(keys(List.of(target)));
    }

    /** {@return that the row of a key is linked} */
    default Condition containsId(K key) {
        return containsAnyIds(List.of(key));
    }

    /** {@return that one of these rows is linked; false for none} */
    default Condition containsAny(Collection<? extends T> targets) {
        return containsAnyIds(keys(targets));
    }

    /** {@return that the row of one of these keys is linked; false for none} */
    default Condition containsAnyIds(Collection<? extends K> keys) {
        return Predicates.containsAny(route(), keys);
    }

    /** {@return that all of these rows are linked; true for none} */
    default Condition containsAll(Collection<? extends T> targets) {
        return containsAllIds(keys(targets));
    }

    /** {@return that the rows of all these keys are linked; true for none} */
    default Condition containsAllIds(Collection<? extends K> keys) {
        return Predicates.containsAll(route(), keys);
    }

    /** {@return that these rows and no others are linked} */
    default Condition containsExactly(Collection<? extends T> targets) {
        return containsExactlyIds(keys(targets));
    }

    /** {@return that the rows of these keys and no others are linked} */
    default Condition containsExactlyIds(Collection<? extends K> keys) {
        return Predicates.containsExactly(route(), keys);
    }

    private Route.ToMany route() {
        return (Route.ToMany) ((ModelTable<?, ?>) this).requireRoute();
    }

    /** The path is generated for the model: its table is of {@code T}, whose key is a {@code K}. */
    @SuppressWarnings("unchecked")
    private List<K> keys(Collection<? extends T> targets) {
        ModelType<T, K, ?, ?> type = (ModelType<T, K, ?, ?>) route().link().target();
        List<K> keys = new ArrayList<>();
        targets.forEach(target -> keys.add(type.requireKey(target)));
        return keys;
    }
}
