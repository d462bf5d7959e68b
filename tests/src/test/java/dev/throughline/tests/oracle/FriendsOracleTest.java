package dev.throughline.tests.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.throughline.LinkChange;
import dev.throughline.LinkWrite;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Friends;
import dev.throughline.tests.friends.Person;
import dev.throughline.tests.friends.PersonFriendsProxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;

/**
 * Calls by chance on a symmetrical relation, beside a map whose keys are the one or two who are linked. {@code
 * -Dthroughline.oracle.seed=…} runs those of a failure again.
 */
class FriendsOracleTest {
    private static final int CALLS = 400;

    private final long seed = Long.getLong("throughline.oracle.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Friends friends;
    private final List<Person> people;
    private final Map<Set<Long>, Integer> expected = new HashMap<>();

    FriendsOracleTest(DSLContext dsl) {
        friends = Friends.create(dsl);
        people = friends.people("a", "b", "c", "d", "e");
    }

    private Person any() {
        return people.get(random.nextInt(people.size()));
    }

    private List<Person> some() {
        List<Person> some = new ArrayList<>();
        for (int i = random.nextInt(people.size() + 1); i > 0; i--) {
            some.add(any());
        }
        return some;
    }

    private static Set<Long> pair(Person one, Long other) {
        return new HashSet<>(List.of(one.id(), other));
    }

    /** {@return the friends of one, with their closeness; 0 for none} */
    private Map<Long, Integer> of(Person one) {
        Map<Long, Integer> of = new TreeMap<>();
        people.forEach(other -> {
            Integer closeness = expected.get(pair(one, other.id()));
            if (closeness != null) {
                of.put(other.id(), closeness);
            }
        });
        return of;
    }

    private LinkChange<Long> put(Person one, List<Person> others, int closeness) {
        Set<Long> added = new HashSet<>();
        Set<Long> updated = new HashSet<>();
        others.forEach(other -> {
            Integer before = expected.get(pair(one, other.id()));
            if (before == null) {
                added.add(other.id());
            } else if (closeness != 0 && before != closeness) {
                updated.add(other.id());
            }
            if (before == null || closeness != 0) {
                expected.put(pair(one, other.id()), closeness);
            }
        });
        updated.removeAll(added);
        return new LinkChange<>(added, Set.of(), updated);
    }

    private Set<Long> remove(Person one, Set<Long> others) {
        Set<Long> removed = new HashSet<>(others);
        removed.removeIf(other -> expected.remove(pair(one, other)) == null);
        return removed;
    }

    private Set<Long> retain(Person one, List<Person> others) {
        Set<Long> gone = new HashSet<>(of(one).keySet());
        gone.removeAll(ids(others));
        return remove(one, gone);
    }

    private static Set<Long> ids(List<Person> some) {
        Set<Long> ids = new HashSet<>();
        some.forEach(each -> ids.add(each.id()));
        return ids;
    }

    @EachDatabase
    void bothEndsAgreeWithTheMap() {
        for (int i = 0; i < CALLS; i++) {
            int call = random.nextInt(10);
            String what = "seed " + seed + ", call " + i + " of kind " + call;
            Person one = any();
            check(call, one, friends.of(one), what);
            for (Person each : people) {
                Map<Long, Integer> read = new TreeMap<>();
                friends.of(each)
                        .links()
                        .forEach(linked -> read.put(
                                linked.target().id(),
                                linked.link().closeness() == null
                                        ? 0
                                        : linked.link().closeness()));
                assertEquals(of(each), read, what);
            }
            friends.rowsInStep();
        }
    }

    private void check(int call, Person one, PersonFriendsProxy proxy, String what) {
        Person other = any();
        List<Person> some = some();
        int closeness = 1 + random.nextInt(3);
        switch (call) {
            case 0 -> assertEquals(!put(one, List.of(other), 0).isEmpty(), proxy.add(other), what);
            case 1 -> {
                LinkChange<Long> change = put(one, List.of(other), closeness);
                LinkWrite write = change.isEmpty()
                        ? LinkWrite.UNCHANGED
                        : change.updated().isEmpty() ? LinkWrite.ADDED : LinkWrite.UPDATED;
                assertEquals(write, proxy.put(other, link -> link.closeness(closeness)), what);
            }
            case 2 -> assertEquals(put(one, some, 0), proxy.addAll(some), what);
            case 3 ->
                assertEquals(
                        put(one, some, closeness), proxy.putAll(some, (each, link) -> link.closeness(closeness)), what);
            case 4 -> assertEquals(remove(one, ids(some)), proxy.removeAll(some).removed(), what);
            case 5 -> assertEquals(!remove(one, ids(List.of(other))).isEmpty(), proxy.remove(other), what);
            case 6 -> {
                Set<Long> removed = retain(one, some);
                assertEquals(new LinkChange<>(put(one, some, 0).added(), removed), proxy.set(some), what);
            }
            case 7 -> {
                Set<Long> removed = retain(one, some);
                LinkChange<Long> put = put(one, some, closeness);
                assertEquals(
                        new LinkChange<>(put.added(), removed, put.updated()),
                        proxy.setLinks(some, (each, link) -> link.closeness(closeness)),
                        what);
            }
            case 8 -> {
                of(one).keySet().forEach(each -> expected.put(pair(one, each), closeness));
                assertEquals(of(one).size(), proxy.updateLinks(link -> link.closeness(closeness)), what);
            }
            default -> assertEquals(copied(one, other), proxy.copyFrom(other), what);
        }
    }

    private int copied(Person one, Person other) {
        Map<Long, Integer> copied = of(other);
        copied.keySet().removeAll(of(one).keySet());
        copied.forEach((friend, closeness) -> expected.put(pair(one, friend), closeness));
        return copied.size();
    }
}
