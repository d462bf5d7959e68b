package dev.throughline.tests.links;

import static dev.throughline.tests.fixture.Heard.Told.linked;
import static dev.throughline.tests.fixture.Heard.Told.unlinked;
import static dev.throughline.tests.fixture.Heard.Told.updated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.LinkChange;
import dev.throughline.LinkWrite;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Friends;
import dev.throughline.tests.fixture.Heard;
import dev.throughline.tests.friends.Person;
import dev.throughline.tests.friends.PersonFriendsProxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** A relation that goes both ways: a link is written from either end, and both of its rows say the same all the time. */
class SymmetricalRelationTest {
    private final DSLContext dsl;
    private final Friends friends;
    private final Person ada;
    private final Person bob;
    private final Person cyd;
    private final Person dan;

    SymmetricalRelationTest(DSLContext dsl) {
        this.dsl = dsl;
        friends = Friends.create(dsl);
        List<Person> people = friends.people("Ada", "Bob", "Cyd", "Dan");
        ada = people.get(0);
        bob = people.get(1);
        cyd = people.get(2);
        dan = people.get(3);
    }

    private void friendsAre(Person person, Person... expected) {
        assertEquals(List.of(expected), friends.of(person).all());
    }

    private static LinkChange<Long> added(Person... people) {
        return new LinkChange<>(ids(people), Set.of());
    }

    private static Set<Long> ids(Person... people) {
        return Set.copyOf(List.of(people).stream().map(Person::id).toList());
    }

    private Integer closeness(Person person, Person friend) {
        return friends.of(person).link(friend).orElseThrow().closeness();
    }

    @EachDatabase
    void aLinkIsMadeAndRemovedFromEitherEnd() {
        assertTrue(friends.of(bob).add(ada));
        assertFalse(friends.of(ada).add(bob));
        assertFalse(friends.of(bob).add(ada));
        assertTrue(friends.of(ada).contains(bob));
        assertTrue(friends.of(bob).contains(ada));
        assertEquals(2, friends.rowsInStep());

        assertTrue(friends.of(ada).remove(bob));
        assertFalse(friends.of(bob).remove(ada));
        assertEquals(0, friends.rowsInStep());
    }

    @EachDatabase
    void whoIsLinkedToThemselvesHasOneRow() {
        assertTrue(friends.of(ada).add(ada));
        assertFalse(friends.of(ada).add(ada));
        assertEquals(1, friends.rowsInStep());
        assertEquals(1, friends.of(ada).count());

        assertEquals(added(bob, cyd), friends.of(ada).addAll(List.of(ada, bob, cyd)));
        assertEquals(5, friends.rowsInStep());
        assertEquals(3, friends.of(ada).updateLinks(link -> link.closeness(1)));
        assertEquals(3, friends.of(ada).clear());
        assertEquals(0, friends.rowsInStep());

        assertTrue(friends.of(ada).toggle(ada));
        assertTrue(friends.of(ada).remove(ada));
        assertEquals(added(ada), friends.of(ada).set(List.of(ada)));
        assertEquals(1, friends.of(ada).clear());
    }

    @EachDatabase
    void toggleGivesTheNewStateOfBoth() {
        assertTrue(friends.of(cyd).toggle(ada));
        assertTrue(friends.of(ada).contains(cyd));
        assertFalse(friends.of(ada).toggle(cyd));
        assertFalse(friends.of(cyd).contains(ada));
        assertEquals(0, friends.rowsInStep());
    }

    @EachDatabase
    void manyAtOnce() {
        assertEquals(added(ada, cyd), friends.of(bob).addAll(List.of(cyd, ada, cyd)));
        assertEquals(added(dan), friends.of(bob).addAllIds(List.of(ada.id(), dan.id())));
        friendsAre(ada, bob);
        friendsAre(bob, ada, cyd, dan);

        assertEquals(new LinkChange<>(Set.of(), ids(ada, dan)), friends.of(bob).removeAll(List.of(dan, ada, bob)));
        friendsAre(ada);
        assertEquals(2, friends.rowsInStep());
        assertEquals(new LinkChange<>(Set.of(), ids(bob)), friends.of(cyd).removeAllIds(List.of(bob.id(), dan.id())));
        assertEquals(0, friends.rowsInStep());
    }

    @EachDatabase
    void clearLeavesTheFriendshipsOfOthers() {
        friends.of(bob).addAll(List.of(ada, cyd));
        friends.of(ada).add(cyd);

        assertEquals(2, friends.of(bob).clear());
        friendsAre(ada, cyd);
        friendsAre(cyd, ada);
        assertEquals(2, friends.rowsInStep());
    }

    @EachDatabase
    void setIsByTheDifference() {
        friends.of(bob).add(ada, link -> link.closeness(7));
        friends.of(bob).add(cyd);

        assertEquals(new LinkChange<>(ids(dan), ids(cyd)), friends.of(bob).set(List.of(dan, ada)));
        friendsAre(bob, ada, dan);
        friendsAre(cyd);
        friendsAre(dan, bob);
        assertEquals(7, closeness(ada, bob));
        assertEquals(4, friends.rowsInStep());

        assertEquals(new LinkChange<>(Set.of(), ids(ada, dan)), friends.of(bob).set(List.of()));
        assertEquals(0, friends.rowsInStep());
    }

    @EachDatabase
    void bothRowsHaveTheSameValues() {
        assertTrue(friends.of(bob).add(ada, link -> link.closeness(1)));
        assertEquals(1, closeness(ada, bob));
        assertEquals(LinkWrite.UPDATED, friends.of(ada).put(bob, link -> link.closeness(2)));
        assertEquals(2, closeness(bob, ada));
        assertEquals(LinkWrite.UNCHANGED, friends.of(bob).put(ada, link -> link.closeness(2)));
        assertEquals(LinkWrite.ADDED, friends.of(dan).put(ada, link -> link.closeness(3)));
        assertEquals(3, closeness(ada, dan));

        assertEquals(
                new LinkChange<>(ids(cyd), Set.of(), ids(bob)),
                friends.of(ada).putAll(List.of(cyd, bob), (friend, link) -> link.closeness(4)));
        assertEquals(4, closeness(cyd, ada));
        assertEquals(4, closeness(bob, ada));
        assertEquals(
                new LinkChange<>(Set.of(), ids(bob, dan), ids(cyd)),
                friends.of(ada).setLinks(List.of(cyd), (friend, link) -> link.closeness(5)));
        assertEquals(5, closeness(cyd, ada));
        assertEquals(2, friends.rowsInStep());
    }

    @EachDatabase
    void refinementsChangeBothRows() {
        friends.of(ada).add(bob, link -> link.closeness(1));
        friends.of(ada).add(cyd, link -> link.closeness(2));
        friends.of(ada).add(dan, link -> link.closeness(3));
        friends.of(bob).add(dan, link -> link.closeness(3));

        assertEquals(
                2, friends.of(ada).filter((p, link) -> link.CLOSENESS.ge(2)).updateLinks(link -> link.closeness(9)));
        assertEquals(9, closeness(dan, ada));
        assertEquals(3, closeness(dan, bob));
        assertEquals(8, friends.rowsInStep());

        assertEquals(2, friends.of(ada).filter(p -> p.NAME.ne("Cyd")).remove());
        friendsAre(ada, cyd);
        friendsAre(dan, bob);
        assertEquals(4, friends.rowsInStep());
        assertEquals(1, friends.of(ada).limit(1).remove());
        assertEquals(2, friends.rowsInStep());
    }

    @EachDatabase
    void friendsOfAnotherAndFriendsByACondition() {
        friends.of(bob).add(cyd, link -> link.closeness(4));
        friends.of(bob).add(dan);
        friends.of(ada).add(dan);

        assertEquals(1, friends.of(ada).copyFrom(bob));
        assertEquals(4, closeness(cyd, ada));
        assertEquals(0, friends.of(ada).copyFrom(bob));
        assertEquals(1, friends.of(ada).addMatching(p -> p.NAME.in("Bob", "Cyd")));
        friendsAre(ada, bob, cyd, dan);
        assertEquals(10, friends.rowsInStep());
    }

    @EachDatabase
    void manyOwnersAtOnce() {
        Map<Long, LinkChange<Long>> made = PersonFriendsProxy.addAll(
                dsl, Map.of(ada.id(), List.of(bob.id(), cyd.id()), bob.id(), List.of(ada.id(), dan.id())));
        assertEquals(Map.of(ada.id(), added(bob, cyd), bob.id(), added(ada, dan)), made);
        assertEquals(6, friends.rowsInStep());

        Map<Long, LinkChange<Long>> set =
                PersonFriendsProxy.setAll(dsl, Map.of(ada.id(), List.of(bob.id()), cyd.id(), List.of(dan.id())));
        assertEquals(
                Map.of(
                        ada.id(), new LinkChange<>(Set.of(), ids(cyd)),
                        cyd.id(), new LinkChange<>(ids(dan), ids(ada))),
                set);
        assertEquals(6, friends.rowsInStep());
        assertEquals(Map.of(ada.id(), 1L, dan.id(), 2L), PersonFriendsProxy.counts(dsl, List.of(ada.id(), dan.id())));

        assertEquals(
                Map.of(dan.id(), new LinkChange<>(Set.of(), ids(bob))),
                PersonFriendsProxy.removeAll(dsl, Map.of(dan.id(), List.of(ada.id(), bob.id()))));
        assertEquals(4, friends.rowsInStep());
    }

    @EachDatabase
    void aListenerIsToldOfAPairOnce() {
        Heard heard = new Heard();
        DSLContext listening = heard.on(dsl);
        PersonFriendsProxy of = PersonFriendsProxy.of(listening, ada);
        String relation = "Person.friends";

        of.addAll(List.of(bob, ada));
        heard.told(linked(relation, ada.id(), ada.id(), bob.id()));
        assertFalse(PersonFriendsProxy.of(listening, bob).add(ada));
        heard.told();
        assertEquals(2, of.updateLinks(link -> link.closeness(1)));
        heard.told(updated(relation, ada.id(), ada.id(), bob.id()));
        assertEquals(2, of.updateLinks(link -> link.closeness(1)));
        heard.told();
        of.filter(p -> p.NAME.eq("Bob")).remove();
        heard.told(unlinked(relation, ada.id(), bob.id()));
        of.addMatching(p -> p.NAME.in("Ada", "Cyd"));
        heard.told(linked(relation, ada.id(), cyd.id()));
        assertEquals(2, of.clear());
        heard.told(unlinked(relation, ada.id(), ada.id(), cyd.id()));

        PersonFriendsProxy.addAll(
                listening, Map.of(ada.id(), List.of(bob.id()), bob.id(), List.of(ada.id(), dan.id())));
        heard.told(linked(relation, ada.id(), bob.id()), linked(relation, bob.id(), dan.id()));
        PersonFriendsProxy.removeAll(listening, Map.of(ada.id(), List.of(bob.id()), bob.id(), List.of(ada.id())));
        heard.told(unlinked(relation, ada.id(), bob.id()));
        assertEquals(2, friends.rowsInStep());
    }

    @EachDatabase
    void ownersWhoContradictEachOtherAreRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> PersonFriendsProxy.setAll(dsl, Map.of(ada.id(), List.of(bob.id()), bob.id(), List.of(cyd.id()))));
        assertTrue(refused.getMessage().contains("Person.friends.setAll: " + ada.id()), refused.getMessage());
        assertEquals(0, friends.rowsInStep());
    }

    @EachDatabase
    void aTargetThatIsWrittenIsLinkedBothWays() {
        Person eve = friends.of(ada).create(p -> p.name("Eve"), link -> link.closeness(1));
        friendsAre(eve, ada);
        assertEquals(bob, friends.of(ada).getOrCreate(p -> p.name("Bob")).value());
        friendsAre(bob, ada);
        assertEquals(4, friends.rowsInStep());
    }

    @EachDatabase
    void nothingStaysWhereARowIsMissing() {
        assertThrows(IntegrityConstraintViolationException.class, () -> friends.of(ada)
                .addId(-1L));
        assertThrows(IntegrityConstraintViolationException.class, () -> friends.of(ada)
                .addAllIds(List.of(-1L, bob.id())));
        assertThrows(IntegrityConstraintViolationException.class, () -> friends.of(ada)
                .setIds(List.of(bob.id(), 1_000_000L)));
        assertEquals(0, friends.rowsInStep());
    }
}
