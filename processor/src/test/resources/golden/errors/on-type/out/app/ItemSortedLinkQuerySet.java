package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemSortedLink}s: the rows of {@code item_sorted}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemSortedLinkQuerySet
        extends QuerySet<
                ItemSortedLink, LinkKey<Long, Long>, ItemSortedLinkTable, ItemSortedLinkValues, ItemSortedLinkQuerySet> {
    ItemSortedLinkQuerySet(QueryState<ItemSortedLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemSortedLinkQuerySet using(DSLContext dsl) {
        return new ItemSortedLinkQuerySet(QueryState.of(dsl, ItemSortedLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemSortedLinkQuerySet with(QueryState<ItemSortedLink> state) {
        return new ItemSortedLinkQuerySet(state);
    }
}
