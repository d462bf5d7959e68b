package dev.throughline.tests.oracle;

import dev.throughline.tests.fixture.People;
import dev.throughline.tests.people.Person;
import dev.throughline.tests.people.PersonFollowersProxy;
import dev.throughline.tests.people.PersonFollowsLink;
import dev.throughline.tests.people.PersonFollowsLinkTable;
import dev.throughline.tests.people.PersonFollowsLinkValues;
import dev.throughline.tests.people.PersonFollowsProxy;
import dev.throughline.tests.people.PersonTable;
import java.util.List;
import org.jooq.DSLContext;

/** People who follow people: both ends are the same table. */
final class PeopleWorld {
    private PeopleWorld() {}

    static World create(DSLContext dsl) {
        People people = People.create(dsl);
        Rows<Long, Person> rows =
                Rows.of(5, i -> people.person("p" + i).id(), -1L, id -> new Person(id, null, null, null), Person::id);
        Columns<PersonFollowsLink, PersonFollowsLinkTable, PersonFollowsLinkValues> columns = Columns.none();
        return new World(
                dsl,
                new ProxyRelation<>(
                        rows,
                        rows,
                        new Calls<>(
                                PersonFollowsProxy::of,
                                PersonFollowsProxy::copyFromId,
                                PersonFollowsProxy::all,
                                PersonFollowsProxy::links,
                                PersonFollowsProxy::counts,
                                PersonFollowsProxy::addAll,
                                PersonFollowsProxy::removeAll,
                                PersonFollowsProxy::setAll),
                        (PersonTable p, List<Long> some) -> p.ID.in(some),
                        columns,
                        dsl),
                new ProxyRelation<>(
                        rows,
                        rows,
                        new Calls<>(
                                PersonFollowersProxy::of,
                                PersonFollowersProxy::copyFromId,
                                PersonFollowersProxy::all,
                                PersonFollowersProxy::links,
                                PersonFollowersProxy::counts,
                                PersonFollowersProxy::addAll,
                                PersonFollowersProxy::removeAll,
                                PersonFollowersProxy::setAll),
                        (PersonTable p, List<Long> some) -> p.ID.in(some),
                        columns,
                        dsl),
                0,
                () -> dsl.deleteFrom(PersonFollowsLinkTable.PERSON_FOLLOWS_LINK).execute());
    }
}
