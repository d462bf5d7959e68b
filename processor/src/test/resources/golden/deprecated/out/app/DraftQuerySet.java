package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Draft}s: the rows of {@code draft}. */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class DraftQuerySet extends QuerySet<Draft, DraftKey, DraftTable, DraftValues, DraftQuerySet> {
    DraftQuerySet(QueryState<Draft> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static DraftQuerySet using(DSLContext dsl) {
        return new DraftQuerySet(QueryState.of(dsl, DraftTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Draft#notes()} of one row}
     *
     * @param draft the row
     */
    DraftNotesProxy notes(Draft draft) {
        return DraftNotesProxy.of(dsl(), draft);
    }

    /**
     * {@return {@link Draft#notes()} of one row}
     *
     * @param draftId the key of the row
     */
    DraftNotesProxy notes(DraftKey draftId) {
        return DraftNotesProxy.of(dsl(), draftId);
    }

    /**
     * {@return {@link Draft#seen()} of one row}
     *
     * @param draft the row
     */
    DraftSeenProxy seen(Draft draft) {
        return DraftSeenProxy.of(dsl(), draft);
    }

    /**
     * {@return {@link Draft#seen()} of one row}
     *
     * @param draftId the key of the row
     */
    DraftSeenProxy seen(DraftKey draftId) {
        return DraftSeenProxy.of(dsl(), draftId);
    }

    @Override
    protected DraftQuerySet with(QueryState<Draft> state) {
        return new DraftQuerySet(state);
    }
}
