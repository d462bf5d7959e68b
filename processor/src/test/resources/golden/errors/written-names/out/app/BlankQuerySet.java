package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Blank}s: the rows of {@code blank}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BlankQuerySet extends QuerySet<Blank, Long, BlankTable, BlankValues, BlankQuerySet> {
    BlankQuerySet(QueryState<Blank> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static BlankQuerySet using(DSLContext dsl) {
        return new BlankQuerySet(QueryState.of(dsl, BlankTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Blank#tags()} of one row}
     *
     * @param blank the row
     */
    public BlankTagsProxy tags(Blank blank) {
        return BlankTagsProxy.of(dsl(), blank);
    }

    /**
     * {@return {@link Blank#tags()} of one row}
     *
     * @param blankId the key of the row
     */
    public BlankTagsProxy tags(Long blankId) {
        return BlankTagsProxy.of(dsl(), blankId);
    }

    @Override
    protected BlankQuerySet with(QueryState<Blank> state) {
        return new BlankQuerySet(state);
    }
}
