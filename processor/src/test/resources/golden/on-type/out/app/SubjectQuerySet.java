package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Subject}s: the rows of {@code subjects}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class SubjectQuerySet extends QuerySet<Subject, Long, SubjectTable, SubjectValues, SubjectQuerySet> {
    SubjectQuerySet(QueryState<Subject> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static SubjectQuerySet using(DSLContext dsl) {
        return new SubjectQuerySet(QueryState.of(dsl, SubjectTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Subject#books()} of one row}
     *
     * @param subject the row
     */
    SubjectBooksProxy books(Subject subject) {
        return SubjectBooksProxy.of(dsl(), subject);
    }

    /**
     * {@return {@link Subject#books()} of one row}
     *
     * @param subjectId the key of the row
     */
    SubjectBooksProxy books(Long subjectId) {
        return SubjectBooksProxy.of(dsl(), subjectId);
    }

    @Override
    protected SubjectQuerySet with(QueryState<Subject> state) {
        return new SubjectQuerySet(state);
    }
}
