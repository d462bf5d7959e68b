package dev.throughline.tests.oracle;

import dev.throughline.LinkChange;
import dev.throughline.LinkWrite;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A relation seen from one end, with rows numbered from 0: what is tried on proxies, and what a map answers. {@link #GHOST}
 * is the number of a row that there is not.
 */
interface Relation {
    int GHOST = 99;

    boolean add(int owner, int target, Given given);

    LinkChange<Integer> addAll(int owner, List<Integer> targets);

    int addMatching(int owner, Set<Integer> targets);

    int copyFrom(int owner, int other);

    LinkWrite put(int owner, int target, Given given);

    LinkChange<Integer> putAll(int owner, Map<Integer, Given> targets);

    LinkChange<Integer> set(int owner, List<Integer> targets);

    LinkChange<Integer> setLinks(int owner, Map<Integer, Given> targets);

    boolean toggle(int owner, int target);

    boolean remove(int owner, int target);

    LinkChange<Integer> removeAll(int owner, List<Integer> targets);

    /** Unlinks through a refinement by the targets' keys. */
    int removeFiltered(int owner, Set<Integer> targets);

    /** Unlinks through a refinement by the links' number. */
    int removeNumbered(int owner, int number);

    int clear(int owner);

    int updateLinks(int owner, Given given);

    /** Changes links through a refinement by the targets' keys. */
    int updateFiltered(int owner, Set<Integer> targets, Given given);

    Map<Integer, LinkChange<Integer>> addAll(Map<Integer, List<Integer>> targets);

    Map<Integer, LinkChange<Integer>> removeAll(Map<Integer, List<Integer>> targets);

    Map<Integer, LinkChange<Integer>> setAll(Map<Integer, List<Integer>> targets);

    boolean contains(int owner, int target);

    boolean containsAll(int owner, List<Integer> targets);

    long count(int owner);

    /** {@return the linked rows, sorted; one that comes twice is there twice} */
    List<Integer> all(int owner);

    /** {@return the keys of the linked rows, sorted} */
    List<Integer> ids(int owner);

    Map<Integer, Value> links(int owner);

    Map<Integer, List<Integer>> all(Collection<Integer> owners);

    Map<Integer, Map<Integer, Value>> links(Collection<Integer> owners);

    Map<Integer, Long> counts(Collection<Integer> owners);
}
