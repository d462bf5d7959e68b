package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Label}s: the rows of {@code label}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LabelQuerySet extends QuerySet<Label, Long, LabelTable, LabelValues, LabelQuerySet> {
    LabelQuerySet(QueryState<Label> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static LabelQuerySet using(DSLContext dsl) {
        return new LabelQuerySet(QueryState.of(dsl, LabelTable.MODEL_TYPE));
    }

    @Override
    protected LabelQuerySet with(QueryState<Label> state) {
        return new LabelQuerySet(state);
    }
}
