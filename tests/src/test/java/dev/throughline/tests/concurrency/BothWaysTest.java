package dev.throughline.tests.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.throughline.LinkChange;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.Figures;
import dev.throughline.tests.TestDatabase;
import dev.throughline.tests.fixture.Friends;
import dev.throughline.tests.friends.Person;
import dev.throughline.tests.friends.PersonFriendsProxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jooq.Configuration;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AutoClose;

/** Many who write the links of a symmetrical relation from both of its ends: no deadlock is seen, and no half of a link. */
class BothWaysTest {
    private static final int ROUNDS = 12;
    private static final int WORLDS = 4;

    private final Friends friends;
    private final List<Person> people;

    @AutoClose
    private final Crowd crowd;

    BothWaysTest(TestDatabase database, Figures figures) throws SQLException {
        friends = Friends.create(database.dsl());
        people = friends.people("a", "b", "c", "d", "e", "f");
        crowd = new Crowd(database, figures);
    }

    private List<Person> some(Random random) {
        List<Person> some = new ArrayList<>(people);
        Collections.shuffle(some, random);
        return some.subList(0, random.nextInt(people.size()));
    }

    @EachDatabase
    void addsFromBothEndsMakeOneLink() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Boolean> made = crowd.all((dsl, thread) ->
                    PersonFriendsProxy.of(dsl, people.get(thread % 2)).add(people.get(1 - thread % 2)));

            assertEquals(1, made.stream().filter(each -> each).count());
            assertEquals(2, friends.rowsInStep());
            assertEquals(1, friends.of(people.get(0)).clear());
        }
    }

    /** Several times, each with other lists: what one statement may see of another's is seldom seen. At last MariaDB is in {@code read committed}, as others are. */
    @EachDatabase
    void addsAndRemovesBalance() {
        for (int seed = 0; seed < WORLDS; seed++) {
            addsAndRemovesBalance(seed * 1000, seed >= WORLDS / 2);
            people.forEach(one -> friends.of(one).clear());
        }
    }

    private void addsAndRemovesBalance(int seed, boolean readCommitted) {
        List<Integer> made = crowd.all(ROUNDS, (dsl, thread) -> {
            if (readCommitted && dsl.family() == SQLDialect.MARIADB) {
                dsl.execute("set session transaction isolation level read committed");
            }
            Random random = new Random(seed + thread);
            int balance = 0;
            for (int round = 0; round < ROUNDS; round++) {
                PersonFriendsProxy one = PersonFriendsProxy.of(dsl, people.get(random.nextInt(people.size())));
                LinkChange<Long> change = random.nextBoolean() ? one.addAll(some(random)) : one.removeAll(some(random));
                balance += change.added().size() - change.removed().size();
            }
            return balance;
        });

        assertEquals(links(), made.stream().mapToInt(Integer::intValue).sum());
    }

    /** {@return how many links there are: two rows each, and one where somebody is linked to themselves} */
    private int links() {
        int selves = Math.toIntExact(
                people.stream().filter(one -> friends.of(one).contains(one)).count());
        return (friends.rowsInStep() + selves) / 2;
    }

    @EachDatabase
    void setsFromBothEndsBalance() {
        List<Integer> made = crowd.all(ROUNDS, (dsl, thread) -> {
            Random random = new Random(thread);
            int balance = 0;
            for (int round = 0; round < ROUNDS; round++) {
                LinkChange<Long> change = PersonFriendsProxy.of(dsl, people.get(random.nextInt(people.size())))
                        .set(some(random));
                balance += change.added().size() - change.removed().size();
            }
            return balance;
        });

        assertEquals(links(), made.stream().mapToInt(Integer::intValue).sum());
    }

    @EachDatabase
    void setsAddsAndTogglesLeaveNoHalf() {
        crowd.all(ROUNDS, (dsl, thread) -> {
            Random random = new Random(thread);
            for (int round = 0; round < ROUNDS; round++) {
                PersonFriendsProxy one = PersonFriendsProxy.of(dsl, people.get(random.nextInt(people.size())));
                Person other = people.get(random.nextInt(people.size()));
                switch (thread % 4) {
                    case 0 -> one.set(some(random));
                    case 1 -> one.put(other, link -> link.closeness(thread));
                    case 2 -> one.toggle(other);
                    default -> one.clear();
                }
            }
            return thread;
        });

        friends.rowsInStep();
    }

    /** Nothing is run again in a transaction of the caller's, so that a deadlock would be seen. */
    @EachDatabase
    void setsOfTwoInTransactionsOfTheCallers() {
        crowd.all((dsl, thread) -> {
            Person one = people.get(thread % 2);
            Person other = people.get(1 - thread % 2);
            for (int round = thread; round < ROUNDS + thread; round++) {
                List<Person> wanted = round % 3 == 0 ? List.of() : List.of(other);
                dsl.transaction((Configuration inner) ->
                        PersonFriendsProxy.of(inner.dsl(), one).set(wanted));
            }
            return thread;
        });

        friends.rowsInStep();
    }
}
