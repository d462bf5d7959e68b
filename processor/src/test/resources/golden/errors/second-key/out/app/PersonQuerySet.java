package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Person}s: the rows of {@code person}. */
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

    @Override
    protected PersonQuerySet with(QueryState<Person> state) {
        return new PersonQuerySet(state);
    }
}
