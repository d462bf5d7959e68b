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
     * {@return {@link Person#given()} of one row}
     *
     * @param person the row
     */
    public PersonGivenProxy given(Person person) {
        return PersonGivenProxy.of(dsl(), person);
    }

    /**
     * {@return {@link Person#given()} of one row}
     *
     * @param personId the key of the row
     */
    public PersonGivenProxy given(Long personId) {
        return PersonGivenProxy.of(dsl(), personId);
    }

    /**
     * {@return {@link Person#unique_()} of one row}
     *
     * @param person the row
     */
    public PersonUnique_Proxy unique_(Person person) {
        return PersonUnique_Proxy.of(dsl(), person);
    }

    /**
     * {@return {@link Person#unique_()} of one row}
     *
     * @param personId the key of the row
     */
    public PersonUnique_Proxy unique_(Long personId) {
        return PersonUnique_Proxy.of(dsl(), personId);
    }

    /**
     * {@return {@link Person#assigned()} of one row}
     *
     * @param person the row
     */
    public PersonAssignedProxy assigned(Person person) {
        return PersonAssignedProxy.of(dsl(), person);
    }

    /**
     * {@return {@link Person#assigned()} of one row}
     *
     * @param personId the key of the row
     */
    public PersonAssignedProxy assigned(Long personId) {
        return PersonAssignedProxy.of(dsl(), personId);
    }

    /**
     * {@return {@link Person#pair()} of one row}
     *
     * @param person the row
     */
    public PersonPairProxy pair(Person person) {
        return PersonPairProxy.of(dsl(), person);
    }

    /**
     * {@return {@link Person#pair()} of one row}
     *
     * @param personId the key of the row
     */
    public PersonPairProxy pair(Long personId) {
        return PersonPairProxy.of(dsl(), personId);
    }

    /**
     * {@return {@link Person#stamped()} of one row}
     *
     * @param person the row
     */
    public PersonStampedProxy stamped(Person person) {
        return PersonStampedProxy.of(dsl(), person);
    }

    /**
     * {@return {@link Person#stamped()} of one row}
     *
     * @param personId the key of the row
     */
    public PersonStampedProxy stamped(Long personId) {
        return PersonStampedProxy.of(dsl(), personId);
    }

    /**
     * {@return {@link Person#made()} of one row}
     *
     * @param person the row
     */
    public PersonMadeProxy made(Person person) {
        return PersonMadeProxy.of(dsl(), person);
    }

    /**
     * {@return {@link Person#made()} of one row}
     *
     * @param personId the key of the row
     */
    public PersonMadeProxy made(Long personId) {
        return PersonMadeProxy.of(dsl(), personId);
    }

    @Override
    protected PersonQuerySet with(QueryState<Person> state) {
        return new PersonQuerySet(state);
    }
}
