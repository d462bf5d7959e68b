package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Draft}s: the rows of {@code posts}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class DraftQuerySet extends QuerySet<Draft, Long, DraftTable, DraftValues, DraftQuerySet> {
    DraftQuerySet(QueryState<Draft> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static DraftQuerySet using(DSLContext dsl) {
        return new DraftQuerySet(QueryState.of(dsl, DraftTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Draft#tags()} of one row}
     *
     * @param draft the row
     */
    public DraftTagsProxy tags(Draft draft) {
        return DraftTagsProxy.of(dsl(), draft);
    }

    /**
     * {@return {@link Draft#tags()} of one row}
     *
     * @param draftId the key of the row
     */
    public DraftTagsProxy tags(Long draftId) {
        return DraftTagsProxy.of(dsl(), draftId);
    }

    @Override
    protected DraftQuerySet with(QueryState<Draft> state) {
        return new DraftQuerySet(state);
    }
}
