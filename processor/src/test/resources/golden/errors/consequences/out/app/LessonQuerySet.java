package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Lesson}s: the rows of {@code lesson}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LessonQuerySet extends QuerySet<Lesson, Object, LessonTable, LessonValues, LessonQuerySet> {
    LessonQuerySet(QueryState<Lesson> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static LessonQuerySet using(DSLContext dsl) {
        return new LessonQuerySet(QueryState.of(dsl, LessonTable.MODEL_TYPE));
    }

    @Override
    protected LessonQuerySet with(QueryState<Lesson> state) {
        return new LessonQuerySet(state);
    }
}
