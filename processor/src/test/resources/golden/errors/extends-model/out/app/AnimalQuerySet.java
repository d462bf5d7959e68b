package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Animal}s: the rows of {@code animal}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class AnimalQuerySet extends QuerySet<Animal, Long, AnimalTable, AnimalValues, AnimalQuerySet> {
    AnimalQuerySet(QueryState<Animal> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static AnimalQuerySet using(DSLContext dsl) {
        return new AnimalQuerySet(QueryState.of(dsl, AnimalTable.MODEL_TYPE));
    }

    @Override
    protected AnimalQuerySet with(QueryState<Animal> state) {
        return new AnimalQuerySet(state);
    }
}
