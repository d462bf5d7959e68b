package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link One}s: the rows of {@code one}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class OneQuerySet extends QuerySet<One, Long, OneTable, OneValues, OneQuerySet> {
    OneQuerySet(QueryState<One> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static OneQuerySet using(DSLContext dsl) {
        return new OneQuerySet(QueryState.of(dsl, OneTable.MODEL_TYPE));
    }

    /**
     * {@return {@link One#twos()} of one row}
     *
     * @param one the row
     */
    OneTwosProxy twos(One one) {
        return OneTwosProxy.of(dsl(), one);
    }

    /**
     * {@return {@link One#twos()} of one row}
     *
     * @param oneId the key of the row
     */
    OneTwosProxy twos(Long oneId) {
        return OneTwosProxy.of(dsl(), oneId);
    }

    @Override
    protected OneQuerySet with(QueryState<One> state) {
        return new OneQuerySet(state);
    }
}
