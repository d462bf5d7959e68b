package dev.throughline.generated;

import dev.throughline.ModelTable;
import dev.throughline.QueryState;
import dev.throughline.Relation;
import dev.throughline.Values;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.OrderField;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a model: one constant a generated table.
 *
 * @param name the model's name, for messages
 * @param table its table, not aliased
 * @param key its primary key
 * @param keyOf reads the key of a model; null for a link that does not carry its keys
 * @param reader makes a model of a row of a table, which may be aliased
 * @param values new, empty values
 * @param valuesOf the values of a model
 * @param querySet makes the model's own query set
 * @param order the order of rows where a query is given none
 * @param primitives the columns that the model cannot be read without
 * @param relations the paths to all that its components can have loaded
 * @param <T> the model
 * @param <K> the type of its key
 * @param <B> its table
 * @param <V> its values
 */
public record ModelType<T, K, B extends ModelTable<T, B>, V extends Values<V>>(
        String name,
        B table,
        ModelKey<K> key,
        @Nullable Function<T, @Nullable K> keyOf,
        BiFunction<B, Row, T> reader,
        Supplier<V> values,
        Function<T, V> valuesOf,
        Function<QueryState<T>, ?> querySet,
        Function<B, List<OrderField<?>>> order,
        List<TableField<?, ?>> primitives,
        Function<B, List<Relation<?>>> relations) {

    /** A model without an order of its own, whose components may all be null. */
    public ModelType(
            String name,
            B table,
            ModelKey<K> key,
            @Nullable Function<T, @Nullable K> keyOf,
            BiFunction<B, Row, T> reader,
            Supplier<V> values,
            Function<T, V> valuesOf,
            Function<QueryState<T>, ?> querySet) {
        this(
                name,
                table,
                key,
                keyOf,
                reader,
                values,
                valuesOf,
                querySet,
                any -> List.of(),
                List.of(),
                any -> List.of());
    }

    /** {@return the same model, with an order of its own} */
    public ModelType<T, K, B, V> orderedBy(Function<B, List<OrderField<?>>> rowOrder) {
        return new ModelType<>(
                name, table, key, keyOf, reader, values, valuesOf, querySet, rowOrder, primitives, relations);
    }

    /** {@return the same model, whose components of these columns are primitive} */
    public ModelType<T, K, B, V> withPrimitives(TableField<?, ?>... columns) {
        return new ModelType<>(
                name, table, key, keyOf, reader, values, valuesOf, querySet, order, List.of(columns), relations);
    }

    /** {@return the same model, with relations that its components can have loaded} */
    public ModelType<T, K, B, V> relatedBy(Function<B, List<Relation<?>>> paths) {
        return new ModelType<>(name, table, key, keyOf, reader, values, valuesOf, querySet, order, primitives, paths);
    }

    /**
     * {@return the key of a model}
     *
     * @throws IllegalArgumentException where it is null, so the row has not been written
     */
    public K requireKey(T model) {
        if (keyOf == null) {
            throw new IllegalArgumentException(name + " does not carry its keys, so it names no row: " + model
                    + ". Use the proxy of the relation, or a filter over " + name + "QuerySet.");
        }
        K found = keyOf.apply(model);
        if (found == null) {
            throw new IllegalArgumentException(name + " has no key, so it names no row: " + model
                    + ". Write it first with create, and go on with the " + name + " that create answers.");
        }
        return found;
    }
}
