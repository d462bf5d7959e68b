package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link DraftNotesLink}s: the rows of {@code draft_note}. */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class DraftNotesLinkQuerySet
        extends QuerySet<
                DraftNotesLink, LinkKey<DraftKey, Long>,
                DraftNotesLinkTable, DraftNotesLinkValues, DraftNotesLinkQuerySet> {
    DraftNotesLinkQuerySet(QueryState<DraftNotesLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static DraftNotesLinkQuerySet using(DSLContext dsl) {
        return new DraftNotesLinkQuerySet(QueryState.of(dsl, DraftNotesLinkTable.MODEL_TYPE));
    }

    @Override
    protected DraftNotesLinkQuerySet with(QueryState<DraftNotesLink> state) {
        return new DraftNotesLinkQuerySet(state);
    }
}
