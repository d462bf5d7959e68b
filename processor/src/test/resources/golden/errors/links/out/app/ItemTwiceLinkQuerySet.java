package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemTwiceLink}s: the rows of {@code item_tags}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemTwiceLinkQuerySet
        extends QuerySet<
                ItemTwiceLink, LinkKey<Long, Long>, ItemTwiceLinkTable, ItemTwiceLinkValues, ItemTwiceLinkQuerySet> {
    ItemTwiceLinkQuerySet(QueryState<ItemTwiceLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemTwiceLinkQuerySet using(DSLContext dsl) {
        return new ItemTwiceLinkQuerySet(QueryState.of(dsl, ItemTwiceLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemTwiceLinkQuerySet with(QueryState<ItemTwiceLink> state) {
        return new ItemTwiceLinkQuerySet(state);
    }
}
