package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Person}s: the rows of {@code people}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PersonQuerySet extends QuerySet<Person, Integer, PersonTable, PersonValues, PersonQuerySet> {
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
     * {@return {@link Person#following()} of one row}
     *
     * @param person the row
     */
    public PersonFollowingProxy following(Person person) {
        return PersonFollowingProxy.of(dsl(), person);
    }

    /**
     * {@return {@link Person#following()} of one row}
     *
     * @param personId the key of the row
     */
    public PersonFollowingProxy following(Integer personId) {
        return PersonFollowingProxy.of(dsl(), personId);
    }

    /**
     * {@return {@link Person#followers()} of one row}
     *
     * @param person the row
     */
    public PersonFollowersProxy followers(Person person) {
        return PersonFollowersProxy.of(dsl(), person);
    }

    /**
     * {@return {@link Person#followers()} of one row}
     *
     * @param personId the key of the row
     */
    public PersonFollowersProxy followers(Integer personId) {
        return PersonFollowersProxy.of(dsl(), personId);
    }

    @Override
    protected PersonQuerySet with(QueryState<Person> state) {
        return new PersonQuerySet(state);
    }
}
