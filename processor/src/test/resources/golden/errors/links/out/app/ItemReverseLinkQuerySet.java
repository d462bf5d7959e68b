package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemReverseLink}s: the rows of {@code item_other}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemReverseLinkQuerySet
        extends QuerySet<
                ItemReverseLink, LinkKey<Long, Long>,
                ItemReverseLinkTable, ItemReverseLinkValues, ItemReverseLinkQuerySet> {
    ItemReverseLinkQuerySet(QueryState<ItemReverseLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemReverseLinkQuerySet using(DSLContext dsl) {
        return new ItemReverseLinkQuerySet(QueryState.of(dsl, ItemReverseLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemReverseLinkQuerySet with(QueryState<ItemReverseLink> state) {
        return new ItemReverseLinkQuerySet(state);
    }
}
