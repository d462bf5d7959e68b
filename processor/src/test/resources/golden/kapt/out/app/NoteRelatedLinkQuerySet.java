package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link NoteRelatedLink}s: the rows of {@code notes_related}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class NoteRelatedLinkQuerySet
        extends QuerySet<
                NoteRelatedLink, LinkKey<Long, Long>,
                NoteRelatedLinkTable, NoteRelatedLinkValues, NoteRelatedLinkQuerySet> {
    NoteRelatedLinkQuerySet(QueryState<NoteRelatedLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static NoteRelatedLinkQuerySet using(DSLContext dsl) {
        return new NoteRelatedLinkQuerySet(QueryState.of(dsl, NoteRelatedLinkTable.MODEL_TYPE));
    }

    @Override
    protected NoteRelatedLinkQuerySet with(QueryState<NoteRelatedLink> state) {
        return new NoteRelatedLinkQuerySet(state);
    }
}
