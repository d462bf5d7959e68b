package dev.throughline;

import dev.throughline.internal.write.Inserts;
import dev.throughline.internal.write.Matches;
import dev.throughline.internal.write.Updates;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The rows of a model's table: reads and writes them. Immutable, without state but its {@code DSLContext}, and as thread-safe
 * as that is.
 *
 * @param <T> the model
 * @param <K> the type of its key
 * @param <B> its table, which the lambdas are given
 * @param <V> its values, for writing
 * @param <Q> the generated query set itself
 */
public abstract class QuerySet<T, K, B extends ModelTable<T, B>, V extends Values<V>, Q extends QuerySet<T, K, B, V, Q>>
        extends ModelQuery<T, K, B, V, Q> {
    /** A query set in a state; for generated classes. */
    protected QuerySet(QueryState<T> state) {
        super(state);
    }

    /** {@return these rows, whose calls run on an executor} */
    public final Async<Q> async(Executor executor) {
        return Async.of(with(plan()), executor);
    }

    /**
     * Writes a row of the values that are named: {@code insert into … returning …}.
     *
     * @return the row as it was written, with its key, and no relation loaded
     */
    public T create(Consumer<? super V> values) {
        return Inserts.create(dsl("create"), type(), assigned(values).asMap());
    }

    /**
     * Writes a model as a row: {@code insert into … returning …}. A null key is generated, where it may be; a null {@link Ref}
     * is not given; what a {@link Many} holds is not written.
     *
     * @return the row as it was written, with its key, and no relation loaded
     */
    public T create(T model) {
        return Inserts.create(
                dsl("create"), type(), type().valuesOf().apply(model).asMap());
    }

    /**
     * Writes models as rows, all or none: one {@code insert} for as many as the database takes at once.
     *
     * @return the rows as they were written, in the order of the models; empty for none, without SQL
     */
    public List<T> createAll(Collection<? extends T> models) {
        return Inserts.createAll(dsl("createAll"), type(), models);
    }

    /**
     * {@return the one row that has these values, which is written where there is none}
     *
     * @param match the values to look for
     * @throws MultipleMatchesException where several rows have them
     */
    public Upsert<T> getOrCreate(Consumer<? super V> match) {
        return getOrCreate(match, defaults -> {});
    }

    /**
     * {@return the one row that has these values, which is written where there is none} One or two statements. Where the
     * match covers a unique key, all who call this at once get the same row, inside a transaction too.
     *
     * @param match the values to look for
     * @param defaults what a row that is written has besides
     * @throws MultipleMatchesException where several rows have them
     */
    public Upsert<T> getOrCreate(Consumer<? super V> match, Consumer<? super V> defaults) {
        return Matches.getOrCreate(dsl("getOrCreate"), plan(), type(), assigned(match), assigned(defaults));
    }

    /**
     * Changes the one row that has some values, or writes one. Where the match covers a unique key, all who call this at
     * once meet in one row.
     *
     * @param match the values to look for, which a row that is written has too
     * @param values what the row has afterwards
     * @return the row as it is afterwards
     * @throws MultipleMatchesException where several rows have them
     */
    public Upsert<T> updateOrCreate(Consumer<? super V> match, Consumer<? super V> values) {
        return Matches.updateOrCreate(dsl("updateOrCreate"), plan(), type(), assigned(match), assigned(values));
    }

    /**
     * Writes what a model says over its row: {@code update … where id = …}, and of a model with a {@link Version} {@code set … version
     * = version + 1 where id = … and version = …}.
     *
     * @return whether there was such a row
     * @throws IllegalArgumentException where the model has no key
     * @throws StaleModelException where the model has a version, and its row is of another or gone
     */
    public boolean update(T model) {
        return Updates.update(dsl("update"), type(), model);
    }

    /**
     * Writes what a model says over its row as {@link #update(Object)} does, and reads that: two statements in a transaction.
     *
     * @return the row as it is afterwards, with its new {@link Version}, and no relation loaded
     * @throws NoMatchException where there is no such row
     * @throws IllegalArgumentException where the model has no key
     * @throws StaleModelException where the model has a version, and its row is of another or gone
     */
    public T updated(T model) {
        return Updates.updated(dsl(), type(), model);
    }

    /**
     * Writes what models say over their rows, in one batch, all or none.
     *
     * @return how many rows there were
     * @throws IllegalArgumentException where a model has no key
     * @throws StaleModelException where models have a version, and a row is of another or gone
     */
    public int updateEach(Collection<? extends T> models) {
        return Updates.updateEach(dsl("updateEach"), type(), models);
    }

    /**
     * Changes all rows: {@code update … set …}.
     *
     * @return how many rows there are
     * @throws IllegalArgumentException where no value is given
     */
    public int updateAll(Consumer<? super V> values) {
        return Updates.update(dsl("updateAll"), plan(), given(values));
    }

    /**
     * Writes a model as a row, over the row of its key where there is one.
     *
     * @return the row as it is afterwards, and whether this has made it
     * @throws StaleModelException where the model has a version, and its row is of another
     */
    public Upsert<T> upsert(T model) {
        return Matches.upsert(dsl("upsert"), type(), model);
    }

    /**
     * Deletes the row of a model, and by their foreign keys the links to it.
     *
     * @return whether there was such a row
     * @throws IllegalArgumentException where the model has no key
     * @throws StaleModelException where the model has a version, and its row is of another
     */
    public boolean delete(T model) {
        return Updates.delete(dsl("delete"), type(), model);
    }

    /**
     * Deletes all rows.
     *
     * @return how many went
     */
    public int deleteAll() {
        return Updates.delete(dsl("deleteAll"), plan());
    }

    /**
     * {@return the row of a model, as it is now}
     *
     * @throws NoMatchException where it is gone
     * @throws IllegalArgumentException where the model has no key
     */
    public T reload(T model) {
        return get(type().requireKey(model));
    }

    /**
     * {@return the row of a model, as it is now, with all that its components can have loaded} One statement, and one more for
     * each {@link Many}.
     *
     * @throws NoMatchException where it is gone
     * @throws IllegalArgumentException where the model has no key
     */
    public T loadAll(T model) {
        return with(withAll(plan(), type().relations().apply(table()))).get(type().requireKey(model));
    }
}
