package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemSetLink}s: the rows of {@code item_tags}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemSetLinkQuerySet
        extends QuerySet<ItemSetLink, LinkKey<Long, Long>, ItemSetLinkTable, ItemSetLinkValues, ItemSetLinkQuerySet> {
    ItemSetLinkQuerySet(QueryState<ItemSetLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemSetLinkQuerySet using(DSLContext dsl) {
        return new ItemSetLinkQuerySet(QueryState.of(dsl, ItemSetLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemSetLinkQuerySet with(QueryState<ItemSetLink> state) {
        return new ItemSetLinkQuerySet(state);
    }
}
