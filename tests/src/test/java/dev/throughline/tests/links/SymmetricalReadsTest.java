package dev.throughline.tests.links;

import static dev.throughline.tests.friends.FriendshipTable.FRIENDSHIP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Friends;
import dev.throughline.tests.friends.Friendship;
import dev.throughline.tests.friends.Person;
import dev.throughline.tests.friends.PersonTable;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What is read along a relation that goes both ways, and of its links. */
class SymmetricalReadsTest {
    private final DSLContext dsl;
    private final Friends friends;
    private final Person ada;
    private final Person bob;
    private final Person cyd;

    SymmetricalReadsTest(DSLContext dsl) {
        this.dsl = dsl;
        friends = Friends.create(dsl);
        List<Person> people = friends.people("Ada", "Bob", "Cyd", "Dan");
        ada = people.get(0);
        bob = people.get(1);
        cyd = people.get(2);
    }

    @EachDatabase
    void predicatesAndLoadingSeeOneRelation() {
        friends.of(bob).addAll(List.of(ada, cyd));

        found(p -> p.friends().any(q -> q.NAME.eq("Bob")), "Ada", "Cyd");
        found(p -> p.friends().any(q -> q.friends().any(r -> r.NAME.eq("Ada"))), "Ada", "Cyd");
        found(p -> p.friends().containsAll(List.of(ada, cyd)), "Bob");
        found(p -> p.friends().isEmpty(), "Dan");
        List<Person> read = friends.all()
                .prefetchRelated(p -> p.friends().friends())
                .orderBy(p -> p.ID)
                .all();
        assertEquals(List.of("Bob"), names(read.get(0).friends().list()));
        assertEquals(
                List.of("Ada", "Cyd"),
                names(read.get(0).friends().list().get(0).friends().list()));
        Person joined = friends.all().selectRelated(p -> p.friends()).get(bob.id());
        assertEquals(List.of("Ada", "Cyd"), names(joined.friends().list()));
    }

    private void found(Function<PersonTable, Condition> where, String... expected) {
        assertEquals(
                List.of(expected),
                friends.all().filter(where).orderBy(p -> p.ID).values(p -> p.NAME));
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).toList();
    }

    @EachDatabase
    void theLinkIsAModelOfBothRows() {
        friends.of(ada).add(bob, link -> link.closeness(1));

        assertEquals(
                List.of(new Friendship(1), new Friendship(1)),
                dsl.selectFrom(FRIENDSHIP).fetch(FRIENDSHIP::read));
        assertEquals(1, friends.of(ada).links().size());
    }
}
