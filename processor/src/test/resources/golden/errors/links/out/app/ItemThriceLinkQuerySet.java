package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemThriceLink}s: the rows of {@code item_tags}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemThriceLinkQuerySet
        extends QuerySet<
                ItemThriceLink, LinkKey<Long, Long>, ItemThriceLinkTable, ItemThriceLinkValues, ItemThriceLinkQuerySet> {
    ItemThriceLinkQuerySet(QueryState<ItemThriceLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemThriceLinkQuerySet using(DSLContext dsl) {
        return new ItemThriceLinkQuerySet(QueryState.of(dsl, ItemThriceLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemThriceLinkQuerySet with(QueryState<ItemThriceLink> state) {
        return new ItemThriceLinkQuerySet(state);
    }
}
