package dev.throughline.generated;

import dev.throughline.ModelTable;
import dev.throughline.QueryState;
import dev.throughline.Relation;
import dev.throughline.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * @param reached the paths to what no component of it holds
 * @param automatic the columns that are written by themselves
 * @param embedded the columns of records that are read as a whole or not at all
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
        Function<B, List<Relation<?>>> relations,
        Function<B, List<Relation<?>>> reached,
        AutomaticColumns automatic,
        List<List<TableField<?, ?>>> embedded) {

    /**
     * {@return what is known of a model, to be gone on with}
     *
     * @param name the model's name, for messages
     * @param table its table, not aliased
     * @param reader makes a model of a row of a table, which may be aliased
     */
    public static <T, B extends ModelTable<T, B>> Unkeyed<T, B> of(String name, B table, BiFunction<B, Row, T> reader) {
        return new Unkeyed<>(name, table, reader);
    }

    /**
     * A model that is read from rows, and whose key is still to be told.
     *
     * @param name the model's name, for messages
     * @param table its table, not aliased
     * @param reader makes a model of a row of a table, which may be aliased
     * @param <T> the model
     * @param <B> its table
     */
    public record Unkeyed<T, B extends ModelTable<T, B>>(String name, B table, BiFunction<B, Row, T> reader) {
        /**
         * {@return the same, with its primary key}
         *
         * @param key the key
         * @param keyOf reads the key of a model
         */
        public <K> Keyed<T, K, B> keyedBy(ModelKey<K> key, Function<T, @Nullable K> keyOf) {
            return new Keyed<>(this, key, keyOf);
        }

        /**
         * {@return the same, a link that does not carry its keys}
         *
         * @param key the key
         */
        public <K> Keyed<T, K, B> keyedBy(ModelKey<K> key) {
            return new Keyed<>(this, key, null);
        }
    }

    /**
     * A model with its key.
     *
     * @param model the model
     * @param key its primary key
     * @param keyOf reads the key of a model; null for a link that does not carry its keys
     * @param <T> the model
     * @param <K> the type of its key
     * @param <B> its table
     */
    public record Keyed<T, K, B extends ModelTable<T, B>>(
            Unkeyed<T, B> model, ModelKey<K> key, @Nullable Function<T, @Nullable K> keyOf) {
        /**
         * {@return all that is known of a model without an order of its own, whose components may all be null}
         *
         * @param values new, empty values
         * @param valuesOf the values of a model
         * @param querySet makes the model's own query set
         */
        public <V extends Values<V>> ModelType<T, K, B, V> with(
                Supplier<V> values, Function<T, V> valuesOf, Function<QueryState<T>, ?> querySet) {
            return new ModelType<>(
                    model.name(),
                    model.table(),
                    key,
                    keyOf,
                    model.reader(),
                    values,
                    valuesOf,
                    querySet,
                    any -> List.of(),
                    List.of(),
                    any -> List.of(),
                    any -> List.of(),
                    AutomaticColumns.NONE,
                    List.of());
        }
    }

    /** {@return the same model, with an order of its own} */
    public ModelType<T, K, B, V> orderedBy(Function<B, List<OrderField<?>>> rowOrder) {
        return with(rowOrder, primitives, relations, reached, automatic, embedded);
    }

    /** {@return the same model, whose components of these columns are primitive} */
    public ModelType<T, K, B, V> withPrimitives(TableField<?, ?>... columns) {
        return with(order, List.of(columns), relations, reached, automatic, embedded);
    }

    /** {@return the same model, with relations that its components can have loaded} */
    public ModelType<T, K, B, V> relatedBy(Function<B, List<Relation<?>>> paths) {
        return with(order, primitives, paths, reached, automatic, embedded);
    }

    /** {@return the same model, with relations that no component of it holds} */
    public ModelType<T, K, B, V> reaching(Function<B, List<Relation<?>>> paths) {
        return with(order, primitives, relations, paths, automatic, embedded);
    }

    /** {@return the same model, whose writes of a row this column counts} */
    public ModelType<T, K, B, V> versioned(TableField<?, ?> column) {
        return with(
                order,
                primitives,
                relations,
                reached,
                new AutomaticColumns(column, automatic.created(), automatic.updated()),
                embedded);
    }

    /** {@return the same model, whose columns these say when a row was made} */
    public ModelType<T, K, B, V> created(TableField<?, ?>... columns) {
        return with(
                order,
                primitives,
                relations,
                reached,
                new AutomaticColumns(automatic.version(), List.of(columns), automatic.updated()),
                embedded);
    }

    /** {@return the same model, whose columns these say when a row was written last} */
    public ModelType<T, K, B, V> updated(TableField<?, ?>... columns) {
        return with(
                order,
                primitives,
                relations,
                reached,
                new AutomaticColumns(automatic.version(), automatic.created(), List.of(columns)),
                embedded);
    }

    /** {@return the same model, with a record that these columns are all of} */
    public ModelType<T, K, B, V> embedding(TableField<?, ?>... columns) {
        List<List<TableField<?, ?>>> records = new ArrayList<>(embedded);
        records.add(List.of(columns));
        return with(order, primitives, relations, reached, automatic, List.copyOf(records));
    }

    private ModelType<T, K, B, V> with(
            Function<B, List<OrderField<?>>> rowOrder,
            List<TableField<?, ?>> notNull,
            Function<B, List<Relation<?>>> paths,
            Function<B, List<Relation<?>>> unheld,
            AutomaticColumns columns,
            List<List<TableField<?, ?>>> records) {
        return new ModelType<>(
                name, table, key, keyOf, reader, values, valuesOf, querySet, rowOrder, notNull, paths, unheld, columns,
                records);
    }

    /**
     * {@return the key of a model}
     *
     * @throws NullPointerException where there is no model
     * @throws IllegalArgumentException where it is null, so the row has not been written
     */
    public K requireKey(T model) {
        Objects.requireNonNull(model, () -> name + " is null, so it names no row");
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
