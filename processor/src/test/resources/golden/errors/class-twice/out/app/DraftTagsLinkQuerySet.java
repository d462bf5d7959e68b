package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link DraftTagsLink}s: the rows of {@code posts_tags}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class DraftTagsLinkQuerySet
        extends QuerySet<
                DraftTagsLink, LinkKey<Long, Long>, DraftTagsLinkTable, DraftTagsLinkValues, DraftTagsLinkQuerySet> {
    DraftTagsLinkQuerySet(QueryState<DraftTagsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static DraftTagsLinkQuerySet using(DSLContext dsl) {
        return new DraftTagsLinkQuerySet(QueryState.of(dsl, DraftTagsLinkTable.MODEL_TYPE));
    }

    @Override
    protected DraftTagsLinkQuerySet with(QueryState<DraftTagsLink> state) {
        return new DraftTagsLinkQuerySet(state);
    }
}
