package dev.throughline;

import dev.throughline.generated.Link;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.SqlComment;
import dev.throughline.internal.link.LinkQueries;
import dev.throughline.internal.link.ManyWrites;
import dev.throughline.internal.link.OwnerLinks;
import dev.throughline.internal.link.OwnerWrites;
import dev.throughline.internal.read.Fetch;
import dev.throughline.internal.read.Reading;
import dev.throughline.internal.read.Scalars;
import dev.throughline.internal.write.Targets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * The relation of one owner: the query set of its targets, and the writes of its links. A {@code DSLContext} and a key:
 * immutable, without cache, as thread-safe as its {@code DSLContext}.
 *
 * <p>Each write answers what it really changed. Keys are written once each and in one order; a row that is missing at either
 * end raises jOOQ's {@code IntegrityConstraintViolationException}, and nothing of the call stays. A {@code null} throws {@link
 * NullPointerException}; a model without a key {@link IllegalArgumentException}. Calls of several statements run in a
 * transaction, or in a savepoint where one is open.
 *
 * <p>This is the whole of a relation whose link has columns that every link has to be given, say {@code int grade}. Such a one has no
 * {@code add(target)}, {@code addAll}, {@code set} or {@code toggle}, since they could not say the grade: call {@code add(target,
 * link -> link.grade(1))}, {@code putAll(targets, (target, link) -> …)}, {@code setLinks} or {@code create(…, link -> …)}. See
 * {@link ManyToManyProxy} for the others.
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
public abstract class RelationProxy<
                T,
                K,
                B extends ModelTable<T, B>,
                V extends Values<V>,
                L,
                M extends ModelTable<L, M>,
                W extends Values<W>,
                Q extends LinkedQuerySet<T, K, B, V, L, M, W, Q>>
        extends LinkedQuerySet<T, K, B, V, L, M, W, Q> {
    /** The relation of one owner; for generated classes. */
    protected <P> RelationProxy(DSLContext dsl, P owner, Link<P, T, L, Q> link) {
        super(new QueryState<>(dsl, Plan.of(link, Objects.requireNonNull(owner, "owner"))));
    }

    @Override
    protected Q with(QueryState<T> newState) {
        return link().query().apply(newState);
    }

    final OwnerWrites<?, K> writes(String call) {
        return OwnerWrites.of(dsl(call), ownerLinks());
    }

    private OwnerLinks<Object, K> ownerLinks() {
        Object owner = Objects.requireNonNull(plan().requireScope().owner(), "owner");
        return new OwnerLinks<>(link(), owner);
    }

    final List<K> keys(Collection<? extends T> targets) {
        List<K> keys = new ArrayList<>(targets.size());
        targets.forEach(target -> keys.add(key(target)));
        return keys;
    }

    final K key(T target) {
        return type().requireKey(Objects.requireNonNull(target, "target"));
    }

    /** {@return this relation, whose calls run on an executor} */
    public Async<? extends RelationProxy<T, K, B, V, L, M, W, Q>> async(Executor executor) {
        return Async.of(this, executor);
    }

    /**
     * Links a target, with values of the link's own columns. An existing link is left as it is; {@link #put} would change it.
     *
     * @return whether a link was made
     */
    public boolean add(T target, Consumer<? super W> link) {
        return addId(key(target), link);
    }

    /**
     * Links the target of a key, with values of the link's own columns. An existing link is left as it is.
     *
     * @return whether a link was made
     */
    public boolean addId(K key, Consumer<? super W> link) {
        return writes("add").add(Objects.requireNonNull(key, "key"), linkValues(link));
    }

    /**
     * Links a target, or gives an existing link these values: up to three statements, four on MariaDB.
     *
     * @return which of them it was
     */
    public LinkWrite put(T target, Consumer<? super W> link) {
        return putId(key(target), link);
    }

    /**
     * Links the target of a key, or gives an existing link these values: up to three statements, four on MariaDB.
     *
     * @return which of them it was
     */
    public LinkWrite putId(K key, Consumer<? super W> link) {
        return writes("put").put(Objects.requireNonNull(key, "key"), linkValues(link));
    }

    /**
     * Links targets, or gives existing links these values, all or nothing: an {@code insert} for links that name the same columns,
     * and a batch of updates.
     *
     * @param link is given each target and its values
     * @return the keys whose links were really added and updated
     */
    public LinkChange<K> putAll(Collection<? extends T> targets, BiConsumer<? super T, ? super W> link) {
        return writes("putAll").putAll(linkValues(targets, link), false);
    }

    /**
     * Makes these the only targets, with these values of their links: by the difference, so what stays as it is is not written. Who
     * sets the targets of the same owner at the same time waits. Three statements more than {@link #putAll} at most.
     *
     * @param link is given each target and its values
     * @return the keys whose links were really added, removed and updated
     */
    public LinkChange<K> setLinks(Collection<? extends T> targets, BiConsumer<? super T, ? super W> link) {
        return writes("setLinks").putAll(linkValues(targets, link), true);
    }

    private Map<K, Map<Field<?>, @Nullable Object>> linkValues(
            Collection<? extends T> targets, BiConsumer<? super T, ? super W> link) {
        Map<K, Map<Field<?>, @Nullable Object>> values = new LinkedHashMap<>();
        targets.forEach(target -> values.put(key(target), linkValues(given -> link.accept(target, given))));
        return values;
    }

    /**
     * Unlinks a target, which need not be loaded: {@code delete from …}.
     *
     * @return whether a link went
     */
    public boolean remove(T target) {
        return removeId(key(target));
    }

    /**
     * Unlinks the target of a key: {@code delete from …}.
     *
     * @return whether a link went
     */
    public boolean removeId(K key) {
        return writes("remove").remove(Objects.requireNonNull(key, "key"));
    }

    /**
     * {@return the keys that were really unlinked} One statement, on H2 several for more than 2,048 keys; none for nothing. Of a
     * symmetrical relation on H2 and MariaDB two, on H2 more for more than 128 keys.
     */
    public LinkChange<K> removeAll(Collection<? extends T> targets) {
        return removeAllIds(keys(targets));
    }

    /**
     * {@return the keys that were really unlinked} One statement, on H2 several for more than 2,048 keys; none for nothing. Of a
     * symmetrical relation on H2 and MariaDB two, on H2 more for more than 128 keys.
     */
    public LinkChange<K> removeAllIds(Collection<? extends K> keys) {
        return writes("removeAll").removeAll(keys);
    }

    /**
     * Unlinks all targets, which stay: {@code delete from …}.
     *
     * @return how many links went
     */
    public int clear() {
        return writes("clear").clear();
    }

    /**
     * Links the targets of another owner too, with the values of its links; existing ones are left as they are: {@code insert
     * … select}.
     *
     * @param owner the key of the other owner
     * @return how many links were made
     */
    @SuppressWarnings("unchecked") // a generated proxy hands in a key of its owner
    protected final <P> int copyLinks(P owner) {
        return ((OwnerWrites<P, K>) writes("copyFrom")).copyFrom(Objects.requireNonNull(owner, "owner"));
    }

    /** {@return whether a target is linked} From the link table alone. */
    public boolean contains(T target) {
        return containsId(key(target));
    }

    /** {@return whether the target of a key is linked} From the link table alone. */
    public boolean containsId(K key) {
        return writes("contains").contains(Objects.requireNonNull(key, "key"));
    }

    /** {@return whether all of these targets are linked; true for none, without SQL} From the link table alone. */
    public boolean containsAll(Collection<? extends T> targets) {
        return containsAllIds(keys(targets));
    }

    /** {@return whether the targets of all these keys are linked; true for none, without SQL} */
    public boolean containsAllIds(Collection<? extends K> keys) {
        return writes("containsAll").containsAll(keys);
    }

    /** {@return the link to a target, if there is one} */
    public Optional<L> link(T target) {
        return linkId(key(target));
    }

    /** {@return the link to the target of a key, if there is one} */
    public Optional<L> linkId(K key) {
        return LinkQueries.link(dsl("link"), ownerLinks(), Objects.requireNonNull(key, "key"), link().type());
    }

    /**
     * Writes a target and links it, with values of the link's own columns, in one transaction.
     *
     * @return the target as it was written
     */
    public T create(Consumer<? super V> values, Consumer<? super W> link) {
        return Targets.create(dsl("create"), writes("create"), type(), assigned(values), linkValues(link));
    }

    /**
     * {@return the one target that has these values, linked now: looked for among all, and written where there is none} A link
     * that is made gets the given values; an existing one is left as it is. Three statements in a transaction, a few more where others do the same in this instant.
     *
     * @throws MultipleMatchesException where several rows have the values
     */
    public Upsert<T> getOrCreate(Consumer<? super V> match, Consumer<? super V> defaults, Consumer<? super W> link) {
        return Targets.getOrCreate(
                dsl("getOrCreate"),
                writes("getOrCreate"),
                type(),
                assigned(match),
                assigned(defaults),
                linkValues(link));
    }

    /**
     * Changes the one target that has some values, looked for among all, or writes it; and links it. Values that are given for
     * the link are written to an existing link too. Four statements in a transaction, a few more on MariaDB.
     *
     * @return the target as it is afterwards
     * @throws MultipleMatchesException where several rows have the values to match
     */
    public Upsert<T> updateOrCreate(Consumer<? super V> match, Consumer<? super V> values, Consumer<? super W> link) {
        return Targets.updateOrCreate(
                dsl("updateOrCreate"),
                writes("updateOrCreate"),
                type(),
                assigned(match),
                assigned(values),
                linkValues(link));
    }

    /** {@return the targets of many owners: each owner is a key, with an empty list where nothing is linked} */
    protected static <P, T, Q extends Selection<T, ?, ?>> Map<P, List<T>> all(
            DSLContext dsl, Collection<? extends P> owners, Link<P, T, ?, Q> link) {
        return Fetch.targets(SqlComment.on(dsl, link.name(), "all"), Reading.of(Plan.of(link, null)), owners);
    }

    /** {@return the targets of many owners with their links: each owner is a key} */
    protected static <P, T, L> Map<P, List<Linked<T, L>>> links(
            DSLContext dsl, Collection<? extends P> owners, Link<P, T, L, ?> link) {
        return Fetch.links(
                SqlComment.on(dsl, link.name(), "links"), Reading.of(Plan.of(link, null)), link.type(), owners);
    }

    /** {@return the keys that were really unlinked, by owner} One statement, on H2 several for more than 256; none for nothing. */
    protected static <P, K> Map<P, LinkChange<K>> removeAll(
            DSLContext dsl, Map<P, ? extends Collection<? extends K>> keys, Link<P, ?, ?, ?> link) {
        return new ManyWrites<P, K>(SqlComment.on(dsl, link.name(), "removeAll"), link, keys).removeAll();
    }

    /** {@return how many targets each of many owners has: each owner is a key} */
    protected static <P> Map<P, Long> counts(DSLContext dsl, Collection<? extends P> owners, Link<P, ?, ?, ?> link) {
        return Scalars.counts(SqlComment.on(dsl, link.name(), "counts"), link, owners);
    }
}
