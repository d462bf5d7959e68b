package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Person}s: the rows of {@code people}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PersonQuerySet extends QuerySet<Person, Long, PersonTable, PersonValues, PersonQuerySet> {
    PersonQuerySet(QueryState<Person> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static PersonQuerySet using(DSLContext dsl) {
        return new PersonQuerySet(QueryState.of(dsl, PersonTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Person#friends()} of one row}
     *
     * @param person the row
     */
    public PersonFriendsProxy friends(Person person) {
        return PersonFriendsProxy.of(dsl(), person);
    }

    /**
     * {@return {@link Person#friends()} of one row}
     *
     * @param personId the key of the row
     */
    public PersonFriendsProxy friends(Long personId) {
        return PersonFriendsProxy.of(dsl(), personId);
    }

    /**
     * {@return {@link Person#neighbours()} of one row}
     *
     * @param person the row
     */
    public PersonNeighboursProxy neighbours(Person person) {
        return PersonNeighboursProxy.of(dsl(), person);
    }

    /**
     * {@return {@link Person#neighbours()} of one row}
     *
     * @param personId the key of the row
     */
    public PersonNeighboursProxy neighbours(Long personId) {
        return PersonNeighboursProxy.of(dsl(), personId);
    }

    @Override
    protected PersonQuerySet with(QueryState<Person> state) {
        return new PersonQuerySet(state);
    }
}
