package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Student}s: the rows of {@code student}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("rawtypes")
public final class StudentQuerySet extends QuerySet<Student, Long, StudentTable, StudentValues, StudentQuerySet> {
    StudentQuerySet(QueryState<Student> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static StudentQuerySet using(DSLContext dsl) {
        return new StudentQuerySet(QueryState.of(dsl, StudentTable.MODEL_TYPE));
    }

    @Override
    protected StudentQuerySet with(QueryState<Student> state) {
        return new StudentQuerySet(state);
    }
}
