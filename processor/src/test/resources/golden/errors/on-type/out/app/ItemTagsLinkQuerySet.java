package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemTagsLink}s: the rows of {@code item_tag}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemTagsLinkQuerySet
        extends QuerySet<
                ItemTagsLink, LinkKey<Long, Long>, ItemTagsLinkTable, ItemTagsLinkValues, ItemTagsLinkQuerySet> {
    ItemTagsLinkQuerySet(QueryState<ItemTagsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemTagsLinkQuerySet using(DSLContext dsl) {
        return new ItemTagsLinkQuerySet(QueryState.of(dsl, ItemTagsLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemTagsLinkQuerySet with(QueryState<ItemTagsLink> state) {
        return new ItemTagsLinkQuerySet(state);
    }
}
