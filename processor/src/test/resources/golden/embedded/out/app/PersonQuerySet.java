package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Person}s: the rows of {@code persons}. */
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
     * {@return {@link Person#visits()} of one row}
     *
     * @param person the row
     */
    public PersonVisitsProxy visits(Person person) {
        return PersonVisitsProxy.of(dsl(), person);
    }

    /**
     * {@return {@link Person#visits()} of one row}
     *
     * @param personId the key of the row
     */
    public PersonVisitsProxy visits(Long personId) {
        return PersonVisitsProxy.of(dsl(), personId);
    }

    @Override
    protected PersonQuerySet with(QueryState<Person> state) {
        return new PersonQuerySet(state);
    }
}
