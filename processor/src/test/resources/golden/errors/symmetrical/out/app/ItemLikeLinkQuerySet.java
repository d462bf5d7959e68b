package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemLikeLink}s: the rows of {@code item_like}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemLikeLinkQuerySet
        extends QuerySet<
                ItemLikeLink, LinkKey<Long, Long>, ItemLikeLinkTable, ItemLikeLinkValues, ItemLikeLinkQuerySet> {
    ItemLikeLinkQuerySet(QueryState<ItemLikeLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemLikeLinkQuerySet using(DSLContext dsl) {
        return new ItemLikeLinkQuerySet(QueryState.of(dsl, ItemLikeLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemLikeLinkQuerySet with(QueryState<ItemLikeLink> state) {
        return new ItemLikeLinkQuerySet(state);
    }
}
