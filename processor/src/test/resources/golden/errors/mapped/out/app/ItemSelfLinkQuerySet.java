package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemSelfLink}s: the rows of {@code item_self}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemSelfLinkQuerySet
        extends QuerySet<
                ItemSelfLink, LinkKey<Long, Long>, ItemSelfLinkTable, ItemSelfLinkValues, ItemSelfLinkQuerySet> {
    ItemSelfLinkQuerySet(QueryState<ItemSelfLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemSelfLinkQuerySet using(DSLContext dsl) {
        return new ItemSelfLinkQuerySet(QueryState.of(dsl, ItemSelfLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemSelfLinkQuerySet with(QueryState<ItemSelfLink> state) {
        return new ItemSelfLinkQuerySet(state);
    }
}
