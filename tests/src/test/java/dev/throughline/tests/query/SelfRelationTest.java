package dev.throughline.tests.query;

import static dev.throughline.tests.people.PersonTable.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.People;
import dev.throughline.tests.people.Person;
import dev.throughline.tests.people.PersonFollowersProxy;
import dev.throughline.tests.people.PersonTable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** A relation of a model with itself: its ends are told apart, and it may be nested in itself. */
class SelfRelationTest {
    private final People people;
    private final Person ada;
    private final Person bob;
    private final Person cyd;
    private final Person dan;

    /** Ada and Bob follow each other; Bob follows Cyd besides, and Cyd herself; Dan nobody. */
    SelfRelationTest(DSLContext dsl) {
        people = People.create(dsl);
        ada = people.person("Ada");
        bob = people.person("Bob");
        cyd = people.person("Cyd");
        dan = people.person("Dan");
        people.follows(ada).add(bob);
        people.follows(bob).addAll(List.of(ada, cyd));
        people.follows(cyd).add(cyd);
    }

    @EachDatabase
    void theEndsAreToldApart() {
        assertEquals(List.of(ada, cyd), people.follows(bob).orderBy(p -> p.ID).all());
        assertEquals(List.of(bob, cyd), people.followers(cyd).orderBy(p -> p.ID).all());
        assertEquals(List.of(), people.followers(dan).all());
        assertTrue(people.follows(bob).contains(cyd));
        assertFalse(people.follows(cyd).contains(bob));
    }

    @EachDatabase
    void aLinkIsWrittenFromEitherEnd() {
        assertTrue(people.followers(dan).add(ada));
        assertFalse(people.follows(ada).add(dan));
        assertTrue(people.follows(ada).remove(dan));
    }

    @EachDatabase
    void predicates() {
        found(p -> p.follows().any(q -> q.NAME.eq("Cyd")), "Bob", "Cyd");
        found(p -> p.followers().any(q -> q.NAME.eq("Cyd")), "Cyd");
        found(p -> p.follows().none(q -> q.NAME.eq("Cyd")), "Ada", "Dan");
        found(p -> p.follows().isEmpty(), "Dan");
        found(p -> p.followers().count().eq(2), "Cyd");
        found(p -> p.follows().containsExactly(List.of(ada, cyd)), "Bob");
    }

    @EachDatabase
    void aPredicateNestedInItself() {
        found(p -> p.follows().any(q -> q.follows().any(r -> r.NAME.eq("Cyd"))), "Ada", "Bob", "Cyd");
        found(p -> p.follows().any(q -> q.follows().any(r -> r.NAME.eq("Bob"))), "Bob");
        found(p -> p.follows().any(q -> q.follows().any(r -> r.follows().any(s -> s.NAME.eq("Bob")))), "Ada");
        found(p -> p.follows().every(q -> q.follows().any(r -> r.ID.eq(p.ID))), "Ada", "Cyd", "Dan");
    }

    @EachDatabase
    void bothEndsNestedInEachOther() {
        // follows someone whom another follows too
        found(p -> p.follows().any(q -> q.followers().any(r -> r.ID.ne(p.ID))), "Bob", "Cyd");
        // is followed by someone who follows another too
        found(p -> p.followers().any(q -> q.follows().any(r -> r.ID.ne(p.ID))), "Ada", "Cyd");
    }

    @EachDatabase
    void aRowComparedWithTheOneOutside() {
        found(p -> p.follows().any(q -> q.ID.eq(p.ID)), "Cyd");
        found(p -> p.follows().any(q -> q.ID.ne(p.ID).and(q.follows().any(r -> r.ID.eq(p.ID)))), "Ada", "Bob");
    }

    @EachDatabase
    void predicatesThroughTheRelation() {
        assertEquals(
                List.of(ada),
                people.follows(bob)
                        .filter(p -> p.follows().any(q -> q.NAME.eq("Bob")))
                        .all());
        assertEquals(
                List.of(cyd),
                people.follows(bob)
                        .filter(p -> p.followers().any(q -> q.ID.eq(p.ID)))
                        .all());
        assertEquals(
                1,
                people.follows(bob)
                        .filter(p -> p.followers().any(q -> q.NAME.eq("Cyd")))
                        .remove());
        assertEquals(List.of(ada), people.follows(bob).all());
    }

    @EachDatabase
    void writesByThePredicates() {
        assertEquals(
                1,
                people.all()
                        .filter(p -> p.follows().any(q -> q.follows().any(r -> r.NAME.eq("Bob"))))
                        .update(p -> p.name("Robert")));
        found(p -> p.NAME.eq("Robert").and(p.ID.eq(bob.id())), "Robert");

        assertEquals(
                1, people.all().filter(p -> p.follows().any(q -> q.ID.eq(p.ID))).delete());
        found(p -> p.follows().any(), "Ada", "Robert");
    }

    @EachDatabase
    void onAnAlias() {
        PersonTable p = PERSON.as("p");

        assertEquals(
                List.of("Bob"),
                people.dsl()
                        .select(p.NAME)
                        .from(p)
                        .where(p.follows().any(q -> q.follows().any(r -> r.NAME.eq("Bob"))))
                        .fetch(p.NAME));
    }

    @EachDatabase
    void bothEndsAreLoaded() {
        Person read = people.all()
                .prefetchRelated(p -> p.follows(), q -> q.orderBy(p -> p.ID))
                .prefetchRelated(p -> p.followers())
                .get(bob.id());

        assertEquals(List.of("Ada", "Cyd"), names(read.follows().list()));
        assertEquals(List.of("Ada"), names(read.followers().list()));
    }

    @EachDatabase
    void levelsAreLoaded() {
        Person read = people.all().prefetchRelated(p -> p.follows().follows()).get(ada.id());

        Person followed = read.follows().list().get(0);
        assertEquals("Bob", followed.name());
        assertEquals(
                List.of("Ada", "Cyd"),
                followed.follows().stream().map(Person::name).sorted().toList());
    }

    @EachDatabase
    void manyOwnersAtOnce() {
        assertEquals(
                Map.of(ada.id(), 1L, cyd.id(), 2L, dan.id(), 0L),
                PersonFollowersProxy.counts(people.dsl(), List.of(ada.id(), cyd.id(), dan.id())));
        assertEquals(
                List.of("Bob"),
                names(PersonFollowersProxy.all(people.dsl(), List.of(ada.id())).get(ada.id())));
    }

    private static List<String> names(List<Person> found) {
        return found.stream().map(Person::name).toList();
    }

    private void found(Function<PersonTable, Condition> where, String... expected) {
        assertEquals(
                List.of(expected), people.all().filter(where).orderBy(p -> p.ID).values(p -> p.NAME));
    }
}
