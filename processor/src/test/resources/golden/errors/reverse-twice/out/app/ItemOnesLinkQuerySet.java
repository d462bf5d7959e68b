package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemOnesLink}s: the rows of {@code item_one}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemOnesLinkQuerySet
        extends QuerySet<
                ItemOnesLink, LinkKey<Long, Long>, ItemOnesLinkTable, ItemOnesLinkValues, ItemOnesLinkQuerySet> {
    ItemOnesLinkQuerySet(QueryState<ItemOnesLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemOnesLinkQuerySet using(DSLContext dsl) {
        return new ItemOnesLinkQuerySet(QueryState.of(dsl, ItemOnesLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemOnesLinkQuerySet with(QueryState<ItemOnesLink> state) {
        return new ItemOnesLinkQuerySet(state);
    }
}
