package dev.throughline.tests.links;

import static dev.throughline.tests.friends.TownTable.TOWN;
import static dev.throughline.tests.friends.TownTwinsLinkTable.TOWN_TWINS_LINK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Schema;
import dev.throughline.testing.Statements;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.fixture.Friends;
import dev.throughline.tests.friends.Person;
import dev.throughline.tests.friends.PersonFriendsProxy;
import dev.throughline.tests.friends.Town;
import dev.throughline.tests.friends.TownQuerySet;
import dev.throughline.tests.friends.TownTwinsProxy;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** How many statements a relation that goes both ways takes, whatever it is asked to write. */
class SymmetricalStatementsTest {
    private final DSLContext dsl;
    private final Friends friends;
    private final Person ada;
    private final Person bob;
    private final Person cyd;
    private final Person dan;

    SymmetricalStatementsTest(DSLContext dsl) {
        this.dsl = dsl;
        friends = Friends.create(dsl);
        List<Person> people = friends.people("Ada", "Bob", "Cyd", "Dan");
        ada = people.get(0);
        bob = people.get(1);
        cyd = people.get(2);
        dan = people.get(3);
    }

    @EachDatabase
    void statements() {
        boolean atOnce = dsl.family() == SQLDialect.POSTGRES || dsl.family() == SQLDialect.SQLITE;
        int locked = atOnce ? 1 : 2;
        sends(locked, of -> of.add(bob));
        sends(locked, of -> of.addAll(List.of(bob, cyd)));
        sends(locked, of -> of.remove(bob));
        sends(locked, of -> of.removeAll(List.of(bob, cyd)));
        sends(1, of -> of.removeAll(List.of(bob, cyd)));
        sends(locked + 3, of -> of.set(List.of(bob, cyd)), of -> of.set(List.of(cyd, dan)));
        sends(2, of -> of.set(List.of(cyd, dan)));
        sends(2 * locked - 1, of -> of.updateLinks(link -> link.closeness(1)));
        sends(locked + 1, of -> of.filter(p -> p.NAME.eq("Cyd")).updateLinks(link -> link.closeness(2)));
        sends(locked + 1, of -> of.filter(p -> p.NAME.eq("Cyd")).remove());
        sends(2 * locked - 1, of -> of.clear());
        sends(1, of -> of.contains(bob));
        sends(0, of -> of.addAll(List.of()));
    }

    private void sends(int expected, Function<PersonFriendsProxy, ?> call) {
        assertEquals(expected, Statements.count(dsl, counted -> call.apply(PersonFriendsProxy.of(counted, ada))));
        friends.rowsInStep();
    }

    private void sends(int expected, Function<PersonFriendsProxy, ?> before, Function<PersonFriendsProxy, ?> call) {
        before.apply(friends.of(ada));
        sends(expected, call);
    }

    @EachDatabase
    void textsForKeysAndThousandsOfLinks() {
        Schema.of(TOWN, TOWN_TWINS_LINK).create(dsl);
        List<Town> towns = TownQuerySet.using(dsl)
                .createAll(IntStream.range(0, 1500)
                        .mapToObj(i -> new Town((i % 2 == 0 ? "a" : "B") + i, null))
                        .toList());
        Town town = towns.get(700);
        TownTwinsProxy twins = TownTwinsProxy.of(dsl, town);

        assertEquals(1500, twins.addAll(towns).added().size());
        assertEquals(2999, dsl.fetchCount(TOWN_TWINS_LINK));
        assertTrue(TownTwinsProxy.of(dsl, towns.get(3)).contains(town));
        assertEquals(1490, twins.set(towns.subList(0, 10)).removed().size());
        assertEquals(20, dsl.fetchCount(TOWN_TWINS_LINK));
        assertEquals(10, twins.removeAll(towns).removed().size());
        assertEquals(0, dsl.fetchCount(TOWN_TWINS_LINK));
    }
}
