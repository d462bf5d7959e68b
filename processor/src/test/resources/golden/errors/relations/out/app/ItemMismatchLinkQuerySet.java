package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemMismatchLink}s: the rows of {@code item_tags}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemMismatchLinkQuerySet
        extends QuerySet<
                ItemMismatchLink, LinkKey<Long, Long>,
                ItemMismatchLinkTable, ItemMismatchLinkValues, ItemMismatchLinkQuerySet> {
    ItemMismatchLinkQuerySet(QueryState<ItemMismatchLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemMismatchLinkQuerySet using(DSLContext dsl) {
        return new ItemMismatchLinkQuerySet(QueryState.of(dsl, ItemMismatchLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemMismatchLinkQuerySet with(QueryState<ItemMismatchLink> state) {
        return new ItemMismatchLinkQuerySet(state);
    }
}
