package dev.throughline;

import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.internal.Conditions;
import dev.throughline.internal.Plan;
import dev.throughline.internal.read.Fetch;
import dev.throughline.internal.read.Reading;
import dev.throughline.internal.read.Scalars;
import dev.throughline.internal.write.Updates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows that are meant, and changes or deletes them. Each call sends one statement unless it says otherwise, and one
 * more for each relation that {@link #prefetchRelated} named; what the database refuses is jOOQ's {@code
 * DataAccessException}.
 *
 * @param <T> the model
 * @param <K> the type of its key
 * @param <B> its table, which the lambdas are given
 * @param <V> its values, for writing
 * @param <Q> the query set that a refinement answers
 */
public abstract class ModelQuery<T, K, B extends ModelTable<T, B>, V extends Values<V>, Q> extends Selection<T, B, Q> {
    ModelQuery(QueryState<T> state) {
        super(state);
    }

    /** What the model is, with its key and values: the type arguments of a generated class say so. */
    @SuppressWarnings("unchecked")
    final ModelType<T, K, B, V> type() {
        return (ModelType<T, K, B, V>) plan().type();
    }

    /** {@return the rows, in the order asked for, else the relation's, else the model's, else as the database likes} */
    public List<T> all() {
        return nothingMeant() ? List.of() : Fetch.all(dsl("all"), reading());
    }

    /**
     * {@return the rows as the database sends them, 1,000 at a time, so in constant memory; to be closed, as it holds a connection
     * until then} Of a context with a data source it has a connection of its own; on a single connection PostgreSQL sends
     * piecemeal only within a transaction, and MariaDB until the next statement.
     *
     * @throws IllegalStateException where {@link #selectRelated} names a to-many path
     */
    public Stream<T> stream() {
        return nothingMeant() ? Stream.empty() : Fetch.stream(dsl("stream"), reading());
    }

    /**
     * {@return the one row}
     *
     * @throws NoMatchException where there is none
     * @throws MultipleMatchesException where there are several
     */
    public T get() {
        return only("get", reading()).orElseThrow(() -> noMatch(plan()));
    }

    /**
     * {@return the one row that also fulfils a condition}
     *
     * @throws NoMatchException where there is none
     * @throws MultipleMatchesException where there are several
     */
    public T get(Function<? super B, ? extends Condition> where) {
        Plan<T> meant = plan().where(where.apply(table()));
        return only("get", reading(meant)).orElseThrow(() -> noMatch(meant));
    }

    /**
     * {@return the row of a key}
     *
     * @throws NoMatchException where there is none
     */
    public T get(K key) {
        return only("get", key).orElseThrow(() -> noMatch(keyed(key)));
    }

    /**
     * {@return the row that a reference names; read even where it was loaded}
     *
     * @throws NoMatchException where there is none
     */
    public T get(Ref<T, K> ref) {
        return get(ref.id());
    }

    /**
     * {@return the one row, if there is one}
     *
     * @throws MultipleMatchesException where there are several
     */
    public Optional<T> find() {
        return only("find", reading());
    }

    /**
     * {@return the one row that also fulfils a condition, if there is one}
     *
     * @throws MultipleMatchesException where there are several
     */
    public Optional<T> find(Function<? super B, ? extends Condition> where) {
        return only("find", reading(plan().where(where.apply(table()))));
    }

    /** {@return the row of a key, if there is one} */
    public Optional<T> find(K key) {
        return only("find", key);
    }

    /** {@return the first row; without an order, the one with the lowest key} */
    public Optional<T> first() {
        return nothingMeant()
                ? Optional.empty()
                : Fetch.all(dsl("first"), reading().sliced(plan().slice().atMost(1))).stream()
                        .findFirst();
    }

    /**
     * {@return the last row; without an order, the one with the highest key}
     *
     * @throws IllegalStateException on a query set with a limit or offset
     */
    public Optional<T> last() {
        if (!plan().slice().isAll()) {
            throw new IllegalStateException("last() of " + plan().subject()
                    + ": not with a limit or offset. Turn the order, and take first().");
        }
        return Fetch.all(dsl("last"), reading(Scalars.reversed(plan()).sliced(Plan.Slice.of(1, 0)))).stream()
                .findFirst();
    }

    /**
     * {@return the first rows, and where the next ones begin} Unlike an offset this costs the same for each page, and rows that
     * are written in between shift nothing.
     *
     * @param size how many rows, from 1
     * @throws IllegalArgumentException where the size is below 1
     * @throws IllegalStateException on a query set with a limit or offset
     */
    public Page<T> page(int size) {
        return Fetch.page(dsl("page"), reading(), null, requirePage(size));
    }

    /**
     * {@return the rows behind a page, in the same order, and where the next ones begin}
     *
     * @param after what the page before says in {@link Page#next}
     * @param size how many rows, from 1
     * @throws IllegalArgumentException where the size is below 1, or {@code after} is of another query
     * @throws IllegalStateException on a query set with a limit or offset
     */
    public Page<T> page(String after, int size) {
        return Fetch.page(dsl("page"), reading(), Objects.requireNonNull(after, "after"), requirePage(size));
    }

    private int requirePage(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("page of " + plan().subject() + ": the size begins at 1, not " + size);
        }
        if (!plan().slice().isAll()) {
            throw new IllegalStateException("page of " + plan().subject() + ": not with a limit or offset");
        }
        return size;
    }

    /** {@return the values of a column or expression} */
    public <X> List<X> values(Function<? super B, ? extends SelectField<X>> column) {
        return Scalars.values(dsl("values"), plan(), column.apply(table()));
    }

    /** {@return the values of two columns or expressions} */
    public <X, Y> List<Record2<X, Y>> values(
            Function<? super B, ? extends SelectField<X>> first, Function<? super B, ? extends SelectField<Y>> second) {
        return Scalars.values(dsl("values"), plan(), first.apply(table()), second.apply(table()));
    }

    /** {@return the values of three columns or expressions} */
    public <X, Y, Z> List<Record3<X, Y, Z>> values(
            Function<? super B, ? extends SelectField<X>> first,
            Function<? super B, ? extends SelectField<Y>> second,
            Function<? super B, ? extends SelectField<Z>> third) {
        return Scalars.values(dsl("values"), plan(), first.apply(table()), second.apply(table()), third.apply(table()));
    }

    /** {@return how many rows there are; limit and offset count} From the link table alone, where that is enough. */
    public long count() {
        return nothingMeant() ? 0 : Scalars.count(dsl("count"), reading());
    }

    /** {@return how many different values a column has; null does not count} */
    public long countDistinct(Function<? super B, ? extends Field<?>> column) {
        return Scalars.countDistinct(dsl("countDistinct"), plan(), column.apply(table()));
    }

    /** {@return whether there is a row} From the link table alone, where that is enough. */
    public boolean exists() {
        return !nothingMeant() && Scalars.exists(dsl("exists"), reading());
    }

    /** {@return the sum of a column; empty where there is no value} */
    public Optional<BigDecimal> sum(Function<? super B, ? extends Field<? extends Number>> column) {
        return Scalars.sum(dsl("sum"), plan(), column.apply(table()));
    }

    /** {@return the average of a column; empty where there is no value} */
    public Optional<BigDecimal> avg(Function<? super B, ? extends Field<? extends Number>> column) {
        return Scalars.avg(dsl("avg"), plan(), column.apply(table()));
    }

    /** {@return the least value of a column; empty where there is no value} */
    public <X> Optional<X> min(Function<? super B, ? extends Field<X>> column) {
        return Scalars.min(dsl("min"), plan(), column.apply(table()));
    }

    /** {@return the greatest value of a column; empty where there is no value} */
    public <X> Optional<X> max(Function<? super B, ? extends Field<X>> column) {
        return Scalars.max(dsl("max"), plan(), column.apply(table()));
    }

    /**
     * Changes the rows: {@code update … set …}, no other row is touched.
     *
     * @return how many rows match
     * @throws IllegalStateException where nothing says which rows are meant; {@code updateAll} changes all
     * @throws IllegalArgumentException where no value is given
     */
    public int update(Consumer<? super V> values) {
        Map<Field<?>, @Nullable Object> given = given(values);
        if (plan().scope() == null) {
            requireFilter("update", "updateAll");
        }
        return Updates.update(dsl("update"), plan(), given);
    }

    /**
     * Deletes the rows, and by their foreign keys the links to them: {@code delete from …}.
     *
     * @return how many rows went
     * @throws IllegalStateException where nothing says which rows are meant; {@code deleteAll} deletes all
     */
    public int delete() {
        requireFilter("delete", plan().scope() == null ? "deleteAll" : "deleteAll of the target's query set");
        return Updates.delete(dsl("delete"), plan());
    }

    /** {@return the select of the model's columns that {@link #all} sends, to go on with in jOOQ} */
    public Select<?> select() {
        return Scalars.select(dsl(), plan());
    }

    final Map<Field<?>, @Nullable Object> given(Consumer<? super V> values) {
        V given = assigned(values);
        if (given.asMap().isEmpty()) {
            throw new IllegalArgumentException(
                    "update of " + plan().subject() + " without a value: name at least one column");
        }
        return given.asMap();
    }

    final V assigned(Consumer<? super V> values) {
        V assigned = type().values().get();
        values.accept(assigned);
        return assigned;
    }

    final void requireFilter(String call, String instead) {
        if (!plan().isFiltered()) {
            throw new IllegalStateException(call + " of " + plan().subject() + " without a filter would take all. Say "
                    + instead + " where that is meant, or add a filter.");
        }
    }

    private boolean nothingMeant() {
        return plan().slice().isNone();
    }

    private Plan<T> keyed(K key) {
        ModelKey<K> columns = type().key();
        return plan().where(Conditions.eq(List.copyOf(columns.columns()), columns, Objects.requireNonNull(key, "key")));
    }

    private Optional<T> only(String call, K key) {
        if (plan().isWhole()) {
            Object[] parts = type().key()
                    .parts()
                    .apply(Objects.requireNonNull(key, "key"))
                    .toArray();
            return Fetch.find(dsl(call), reading(), parts);
        }
        Reading<T> meant = reading(keyed(key));
        return plan().slice().isAll() ? Fetch.all(dsl(call), meant).stream().findFirst() : only(call, meant);
    }

    private Optional<T> only(String call, Reading<T> meant) {
        Plan<T> plan = meant.plan();
        List<T> rows = nothingMeant()
                ? List.of()
                : Fetch.all(dsl(call), meant.sliced(plan.slice().atMost(2)));
        if (rows.size() > 1) {
            throw new MultipleMatchesException("One " + plan.type().name() + " was asked for, and "
                    + Scalars.count(dsl(call), meant) + " match: " + Scalars.described(plan)
                    + ". Narrow the filter, or use first() or all().");
        }
        return rows.stream().findFirst();
    }

    private static NoMatchException noMatch(Plan<?> meant) {
        return new NoMatchException("No " + meant.type().name() + " matches: " + Scalars.described(meant)
                + ". Use find() where that may be.");
    }
}
