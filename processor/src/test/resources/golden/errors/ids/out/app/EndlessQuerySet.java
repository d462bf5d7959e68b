package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import dev.throughline.Ref;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Endless}s: the rows of {@code endless}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class EndlessQuerySet
        extends QuerySet<Endless, Ref<Endless, Long>, EndlessTable, EndlessValues, EndlessQuerySet> {
    EndlessQuerySet(QueryState<Endless> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static EndlessQuerySet using(DSLContext dsl) {
        return new EndlessQuerySet(QueryState.of(dsl, EndlessTable.MODEL_TYPE));
    }

    @Override
    protected EndlessQuerySet with(QueryState<Endless> state) {
        return new EndlessQuerySet(state);
    }
}
