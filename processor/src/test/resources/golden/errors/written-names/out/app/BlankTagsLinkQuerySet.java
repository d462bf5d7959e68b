package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link BlankTagsLink}s: the rows of {@code blank_tags}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class BlankTagsLinkQuerySet
        extends QuerySet<
                BlankTagsLink, LinkKey<Long, Long>, BlankTagsLinkTable, BlankTagsLinkValues, BlankTagsLinkQuerySet> {
    BlankTagsLinkQuerySet(QueryState<BlankTagsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static BlankTagsLinkQuerySet using(DSLContext dsl) {
        return new BlankTagsLinkQuerySet(QueryState.of(dsl, BlankTagsLinkTable.MODEL_TYPE));
    }

    @Override
    protected BlankTagsLinkQuerySet with(QueryState<BlankTagsLink> state) {
        return new BlankTagsLinkQuerySet(state);
    }
}
