package dev.throughline;

import dev.throughline.generated.Link;
import dev.throughline.internal.jdbc.SqlComment;
import dev.throughline.internal.link.ManyWrites;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * The relation of one owner, whose links need no values.
 *
 * @param <T> the model of the target
 * @param <K> the type of its key
 * @param <B> its table
 * @param <V> its values, for writing
 * @param <L> the model of the link
 * @param <M> the table of the link
 * @param <W> the values of the link, for writing
 * @param <Q> the query set that a refinement answers
 */
public abstract class ManyToManyProxy<
                T,
                K,
                B extends ModelTable<T, B>,
                V extends Values<V>,
                L,
                M extends ModelTable<L, M>,
                W extends Values<W>,
                Q extends LinkedQuerySet<T, K, B, V, L, M, W, Q>>
        extends RelationProxy<T, K, B, V, L, M, W, Q> {
    /** The relation of one owner; for generated classes. */
    protected <P> ManyToManyProxy(DSLContext dsl, P owner, Link<P, T, L, Q> link) {
        super(dsl, owner, link);
    }

    @Override
    public final Async<ManyToManyProxy<T, K, B, V, L, M, W, Q>> async(Executor executor) {
        return Async.of(this, executor);
    }

    /**
     * Links a target: {@code insert into …}. An existing link is left as it is; no row of either end is read or written.
     *
     * @return whether a link was made
     */
    public boolean add(T target) {
        return addId(key(target));
    }

    /**
     * Links the target of a key: {@code insert into …}. An existing link is left as it is.
     *
     * @return whether a link was made
     */
    public boolean addId(K key) {
        return writes("add").add(Objects.requireNonNull(key, "key"), Map.of());
    }

    /** {@return the keys that were really linked} One statement on PostgreSQL and SQLite; none for nothing. */
    public LinkChange<K> addAll(Collection<? extends T> targets) {
        return addAllIds(keys(targets));
    }

    /** {@return the keys that were really linked} One statement on PostgreSQL and SQLite; none for nothing. */
    public LinkChange<K> addAllIds(Collection<? extends K> keys) {
        return writes("addAll").addAll(keys);
    }

    /**
     * Links all rows of the target's table that fulfil a condition; existing links are left: {@code insert … select}.
     *
     * @return how many links were made
     */
    public int addMatching(Function<? super B, ? extends Condition> where) {
        return writes("addMatching").addMatching(Objects.requireNonNull(where.apply(table()), "where"));
    }

    /**
     * Makes these the only targets, by the difference: links that stay keep their columns. Who sets the targets of the same owner at
     * the same time waits. Two statements on PostgreSQL and SQLite, at most four elsewhere, in a transaction.
     *
     * @return the keys that were really linked and unlinked
     */
    public LinkChange<K> set(Collection<? extends T> targets) {
        return setIds(keys(targets));
    }

    /**
     * Makes the targets of these keys the only ones; see {@link #set}.
     *
     * @return the keys that were really linked and unlinked
     */
    public LinkChange<K> setIds(Collection<? extends K> keys) {
        return writes("set").set(keys);
    }

    /** {@return whether a target is linked now, which was not before, or the other way round} */
    public boolean toggle(T target) {
        return toggleId(key(target));
    }

    /** {@return whether the target of a key is linked now, which was not before, or the other way round} */
    public boolean toggleId(K key) {
        return writes("toggle").toggle(Objects.requireNonNull(key, "key"));
    }

    /**
     * Writes a target and links it, in one transaction.
     *
     * @return the target as it was written
     */
    public T create(Consumer<? super V> values) {
        return create(values, link -> {});
    }

    /**
     * {@return the one target that has these values, linked now: looked for among all, and written where there is none}
     *
     * @throws MultipleMatchesException where several rows have the values
     */
    public Upsert<T> getOrCreate(Consumer<? super V> match) {
        return getOrCreate(match, defaults -> {});
    }

    /**
     * {@return the one target that has these values, linked now: looked for among all, and written where there is none} Up to
     * four statements in a transaction.
     *
     * @param defaults what a target that is written has besides
     * @throws MultipleMatchesException where several rows have the values
     */
    public Upsert<T> getOrCreate(Consumer<? super V> match, Consumer<? super V> defaults) {
        return getOrCreate(match, defaults, link -> {});
    }

    /**
     * Changes the one target that has some values, looked for among all, or writes it; and links it.
     *
     * @return the target as it is afterwards
     * @throws MultipleMatchesException where several rows have the values to match
     */
    public Upsert<T> updateOrCreate(Consumer<? super V> match, Consumer<? super V> values) {
        return updateOrCreate(match, values, link -> {});
    }

    /** {@return the keys that were really linked, by owner} One statement on PostgreSQL and SQLite; none for nothing. */
    protected static <P, K> Map<P, LinkChange<K>> addAll(
            DSLContext dsl, Map<P, ? extends Collection<? extends K>> keys, Link<P, ?, ?, ?> link) {
        return new ManyWrites<P, K>(SqlComment.on(dsl, link.name(), "addAll"), link, keys).addAll();
    }

    /** {@return the keys that were really linked and unlinked, by owner: these are its only targets now} Four statements. */
    protected static <P, K> Map<P, LinkChange<K>> setAll(
            DSLContext dsl, Map<P, ? extends Collection<? extends K>> keys, Link<P, ?, ?, ?> link) {
        return new ManyWrites<P, K>(SqlComment.on(dsl, link.name(), "setAll"), link, keys).setAll();
    }
}
