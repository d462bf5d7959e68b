package dev.throughline.tests.oracle;

import dev.throughline.LinkChange;
import dev.throughline.LinkWrite;
import dev.throughline.Linked;
import dev.throughline.ManyToManyProxy;
import dev.throughline.ModelTable;
import dev.throughline.Values;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The relation as its generated proxies have it. */
record ProxyRelation<
                P,
                K,
                T,
                B extends ModelTable<T, B>,
                L,
                M extends ModelTable<L, M>,
                W extends Values<W>,
                X extends ManyToManyProxy<T, K, B, ?, L, M, W, ?>>(
        Rows<P, ?> owners,
        Rows<K, T> targets,
        Calls<P, K, T, L, X> calls,
        BiFunction<B, List<K>, Condition> isOneOf,
        Columns<L, M, W> columns,
        DSLContext dsl)
        implements Relation {

    /** {@return the same, sent to another context} */
    ProxyRelation<P, K, T, B, L, M, W, X> in(DSLContext other) {
        return new ProxyRelation<>(owners, targets, calls, isOneOf, columns, other);
    }

    private X of(int owner) {
        return calls.of().apply(dsl, owners.key(owner));
    }

    private List<K> keys(Collection<Integer> some) {
        return some.stream().map(targets::key).toList();
    }

    private Consumer<W> values(Given given) {
        return values -> columns.write().accept(values, given);
    }

    private BiConsumer<T, W> values(Map<Integer, Given> given) {
        return (target, values) ->
                columns.write().accept(values, Objects.requireNonNull(given.get(targets.numberOf(target))));
    }

    private List<T> rows(Map<Integer, Given> links) {
        return links.keySet().stream().map(targets::row).toList();
    }

    private LinkChange<Integer> numbered(LinkChange<K> change) {
        return new LinkChange<>(numbers(change.added()), numbers(change.removed()), numbers(change.updated()));
    }

    private Set<Integer> numbers(Set<K> keys) {
        return keys.stream().map(targets::number).collect(Collectors.toUnmodifiableSet());
    }

    private Map<P, List<K>> keys(Map<Integer, List<Integer>> links) {
        return links.entrySet().stream()
                .collect(Collectors.toMap(entry -> owners.key(entry.getKey()), entry -> keys(entry.getValue())));
    }

    private <Y, Z> Map<Integer, Z> numbered(Map<P, Y> answer, Function<Y, Z> value) {
        Map<Integer, Z> numbered = new TreeMap<>();
        answer.forEach((owner, each) -> numbered.put(owners.number(owner), value.apply(each)));
        return numbered;
    }

    private Map<Integer, Value> linked(List<Linked<T, L>> links) {
        return links.stream()
                .collect(Collectors.toMap(linked -> targets.numberOf(linked.target()), linked -> columns.read()
                        .apply(linked.link())));
    }

    private List<Integer> sorted(List<T> rows) {
        return rows.stream().map(targets::numberOf).sorted().toList();
    }

    private List<P> ownerKeys(Collection<Integer> some) {
        return some.stream().<P>map(owners::key).toList();
    }

    @Override
    public boolean add(int owner, int target, Given given) {
        return given.isEmpty()
                ? of(owner).addId(targets.key(target))
                : of(owner).add(targets.row(target), values(given));
    }

    @Override
    public LinkChange<Integer> addAll(int owner, List<Integer> some) {
        return numbered(of(owner).addAllIds(keys(some)));
    }

    @Override
    public int addMatching(int owner, Set<Integer> matching) {
        return of(owner).addMatching(target -> isOneOf.apply(target, keys(matching)));
    }

    @Override
    public int copyFrom(int owner, int other) {
        return calls.copy().apply(of(owner), owners.key(other));
    }

    @Override
    public LinkWrite put(int owner, int target, Given given) {
        return of(owner).putId(targets.key(target), values(given));
    }

    @Override
    public LinkChange<Integer> putAll(int owner, Map<Integer, Given> links) {
        return numbered(of(owner).putAll(rows(links), values(links)));
    }

    @Override
    public LinkChange<Integer> set(int owner, List<Integer> only) {
        return numbered(of(owner).setIds(keys(only)));
    }

    @Override
    public LinkChange<Integer> setLinks(int owner, Map<Integer, Given> links) {
        return numbered(of(owner).setLinks(rows(links), values(links)));
    }

    @Override
    public boolean toggle(int owner, int target) {
        return of(owner).toggleId(targets.key(target));
    }

    @Override
    public boolean remove(int owner, int target) {
        return of(owner).remove(targets.row(target));
    }

    @Override
    public LinkChange<Integer> removeAll(int owner, List<Integer> some) {
        return numbered(of(owner).removeAllIds(keys(some)));
    }

    @Override
    public int removeFiltered(int owner, Set<Integer> some) {
        return of(owner).filter(target -> isOneOf.apply(target, keys(some))).remove();
    }

    @Override
    public int removeNumbered(int owner, int number) {
        Function<M, Field<Integer>> column = Objects.requireNonNull(columns.number());
        return of(owner).filter((target, link) -> column.apply(link).eq(number)).remove();
    }

    @Override
    public int clear(int owner) {
        return of(owner).clear();
    }

    @Override
    public int updateLinks(int owner, Given given) {
        return of(owner).updateLinks(values(given));
    }

    @Override
    public int updateFiltered(int owner, Set<Integer> some, Given given) {
        return of(owner).filter(target -> isOneOf.apply(target, keys(some))).updateLinks(values(given));
    }

    @Override
    public Map<Integer, LinkChange<Integer>> addAll(Map<Integer, List<Integer>> links) {
        return numbered(calls.addAll().apply(dsl, keys(links)), this::numbered);
    }

    @Override
    public Map<Integer, LinkChange<Integer>> removeAll(Map<Integer, List<Integer>> links) {
        return numbered(calls.removeAll().apply(dsl, keys(links)), this::numbered);
    }

    @Override
    public Map<Integer, LinkChange<Integer>> setAll(Map<Integer, List<Integer>> links) {
        return numbered(calls.setAll().apply(dsl, keys(links)), this::numbered);
    }

    @Override
    public boolean contains(int owner, int target) {
        return of(owner).contains(targets.row(target));
    }

    @Override
    public boolean containsAll(int owner, List<Integer> some) {
        return of(owner).containsAllIds(keys(some));
    }

    @Override
    public long count(int owner) {
        return of(owner).count();
    }

    @Override
    public List<Integer> all(int owner) {
        return sorted(of(owner).all());
    }

    @Override
    public List<Integer> ids(int owner) {
        return of(owner).ids().stream().map(targets::number).sorted().toList();
    }

    @Override
    public Map<Integer, Value> links(int owner) {
        return linked(of(owner).links());
    }

    @Override
    public Map<Integer, List<Integer>> all(Collection<Integer> some) {
        return numbered(calls.all().apply(dsl, ownerKeys(some)), this::sorted);
    }

    @Override
    public Map<Integer, Map<Integer, Value>> links(Collection<Integer> some) {
        return numbered(calls.links().apply(dsl, ownerKeys(some)), this::linked);
    }

    @Override
    public Map<Integer, Long> counts(Collection<Integer> some) {
        return numbered(calls.counts().apply(dsl, ownerKeys(some)), Function.identity());
    }
}
