package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Enrolment}s: the rows of {@code enrolment}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class EnrolmentQuerySet
        extends QuerySet<Enrolment, LinkKey<Long, Integer>, EnrolmentTable, EnrolmentValues, EnrolmentQuerySet> {
    EnrolmentQuerySet(QueryState<Enrolment> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static EnrolmentQuerySet using(DSLContext dsl) {
        return new EnrolmentQuerySet(QueryState.of(dsl, EnrolmentTable.MODEL_TYPE));
    }

    @Override
    protected EnrolmentQuerySet with(QueryState<Enrolment> state) {
        return new EnrolmentQuerySet(state);
    }
}
