package dev.throughline.tests.oracle;

import dev.throughline.LinkChange;
import dev.throughline.LinkWrite;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.exception.IntegrityConstraintViolationException;

/**
 * The relation as it should be: a map.
 *
 * @param byOwner the links by owner and target
 */
record MapRelation(Map<Integer, Map<Integer, Value>> byOwner) implements Relation {
    /** A relation without links. */
    MapRelation() {
        this(new TreeMap<>());
    }

    /** {@return a copy, seen from the other end} */
    MapRelation reversed() {
        MapRelation reversed = new MapRelation();
        byOwner.forEach((owner, links) ->
                links.forEach((target, value) -> reversed.of(target).put(owner, value)));
        return reversed;
    }

    /** {@return a copy} */
    MapRelation copy() {
        return reversed().reversed();
    }

    private Map<Integer, Value> of(int owner) {
        return byOwner.computeIfAbsent(owner, any -> new TreeMap<>());
    }

    private static void requireRows(int owner, Collection<Integer> linked) {
        if (linked.contains(GHOST) || owner == GHOST && !linked.isEmpty()) {
            throw new IntegrityConstraintViolationException("a row is missing");
        }
    }

    @Override
    public boolean add(int owner, int target, Given given) {
        requireRows(owner, List.of(target));
        return of(owner).putIfAbsent(target, given.over(Value.NONE)) == null;
    }

    @Override
    public LinkChange<Integer> addAll(int owner, List<Integer> added) {
        Map<Integer, Given> links = new TreeMap<>();
        added.forEach(target -> links.put(target, Given.NOTHING));
        return putAll(owner, links);
    }

    @Override
    public int addMatching(int owner, Set<Integer> matching) {
        List<Integer> existing =
                matching.stream().filter(target -> target != GHOST).toList();
        return addAll(owner, existing).added().size();
    }

    @Override
    public int copyFrom(int owner, int other) {
        Map<Integer, Value> copied = new TreeMap<>(of(other));
        copied.keySet().removeAll(of(owner).keySet());
        requireRows(owner, copied.keySet());
        of(owner).putAll(copied);
        return copied.size();
    }

    @Override
    public LinkWrite put(int owner, int target, Given given) {
        LinkChange<Integer> change = putAll(owner, Map.of(target, given));
        if (change.isEmpty()) {
            return LinkWrite.UNCHANGED;
        }
        return change.updated().isEmpty() ? LinkWrite.ADDED : LinkWrite.UPDATED;
    }

    @Override
    public LinkChange<Integer> putAll(int owner, Map<Integer, Given> links) {
        requireRows(owner, links.keySet());
        Set<Integer> added = new TreeSet<>();
        Set<Integer> updated = new TreeSet<>();
        links.forEach((target, given) -> {
            Value before = of(owner).get(target);
            Value after = given.over(before == null ? Value.NONE : before);
            of(owner).put(target, after);
            if (before == null) {
                added.add(target);
            } else if (!before.equals(after)) {
                updated.add(target);
            }
        });
        return new LinkChange<>(added, Set.of(), updated);
    }

    @Override
    public LinkChange<Integer> set(int owner, List<Integer> only) {
        Map<Integer, Given> links = new HashMap<>();
        only.forEach(target -> links.put(target, Given.NOTHING));
        return setLinks(owner, links);
    }

    @Override
    public LinkChange<Integer> setLinks(int owner, Map<Integer, Given> links) {
        requireRows(owner, links.keySet());
        Set<Integer> removed = new TreeSet<>(of(owner).keySet());
        removed.removeAll(links.keySet());
        of(owner).keySet().removeAll(removed);
        LinkChange<Integer> put = putAll(owner, links);
        return new LinkChange<>(put.added(), removed, put.updated());
    }

    @Override
    public boolean toggle(int owner, int target) {
        return !remove(owner, target) && add(owner, target, Given.NOTHING);
    }

    @Override
    public boolean remove(int owner, int target) {
        return of(owner).remove(target) != null;
    }

    @Override
    public LinkChange<Integer> removeAll(int owner, List<Integer> some) {
        Set<Integer> removed = new TreeSet<>(some);
        removed.retainAll(of(owner).keySet());
        of(owner).keySet().removeAll(removed);
        return new LinkChange<>(Set.of(), removed);
    }

    @Override
    public int removeFiltered(int owner, Set<Integer> some) {
        return removeAll(owner, List.copyOf(some)).removed().size();
    }

    @Override
    public int removeNumbered(int owner, int number) {
        return removeFiltered(
                owner, which(owner, value -> Integer.valueOf(number).equals(value.number())));
    }

    private Set<Integer> which(int owner, Predicate<Value> links) {
        Set<Integer> which = new TreeSet<>();
        of(owner).forEach((target, value) -> {
            if (links.test(value)) {
                which.add(target);
            }
        });
        return which;
    }

    @Override
    public int clear(int owner) {
        return removeFiltered(owner, which(owner, any -> true));
    }

    @Override
    public int updateLinks(int owner, Given given) {
        return updateFiltered(owner, which(owner, any -> true), given);
    }

    @Override
    public int updateFiltered(int owner, Set<Integer> some, Given given) {
        Set<Integer> updated = new TreeSet<>(some);
        updated.retainAll(of(owner).keySet());
        updated.forEach(target -> of(owner).compute(target, (any, before) -> given.over(before)));
        return updated.size();
    }

    @Override
    public Map<Integer, LinkChange<Integer>> addAll(Map<Integer, List<Integer>> links) {
        return each(links.keySet(), owner -> addAll(owner, links.get(owner)));
    }

    @Override
    public Map<Integer, LinkChange<Integer>> removeAll(Map<Integer, List<Integer>> links) {
        return each(links.keySet(), owner -> removeAll(owner, links.get(owner)));
    }

    @Override
    public Map<Integer, LinkChange<Integer>> setAll(Map<Integer, List<Integer>> links) {
        return each(links.keySet(), owner -> set(owner, links.get(owner)));
    }

    private static <X> Map<Integer, X> each(Collection<Integer> owners, Function<Integer, X> call) {
        Map<Integer, X> answers = new TreeMap<>();
        owners.forEach(owner -> answers.put(owner, call.apply(owner)));
        return answers;
    }

    @Override
    public boolean contains(int owner, int target) {
        return of(owner).containsKey(target);
    }

    @Override
    public boolean containsAll(int owner, List<Integer> some) {
        return of(owner).keySet().containsAll(some);
    }

    @Override
    public long count(int owner) {
        return of(owner).size();
    }

    @Override
    public List<Integer> all(int owner) {
        return List.copyOf(of(owner).keySet());
    }

    @Override
    public List<Integer> ids(int owner) {
        return all(owner);
    }

    @Override
    public Map<Integer, Value> links(int owner) {
        return Map.copyOf(of(owner));
    }

    @Override
    public Map<Integer, List<Integer>> all(Collection<Integer> owners) {
        return each(owners, this::all);
    }

    @Override
    public Map<Integer, Map<Integer, Value>> links(Collection<Integer> owners) {
        return each(owners, this::links);
    }

    @Override
    public Map<Integer, Long> counts(Collection<Integer> owners) {
        return each(owners, this::count);
    }
}
