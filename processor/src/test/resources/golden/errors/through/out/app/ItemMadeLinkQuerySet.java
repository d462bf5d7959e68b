package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemMadeLink}s: the rows of {@code item_tags}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemMadeLinkQuerySet
        extends QuerySet<
                ItemMadeLink, LinkKey<Long, Long>, ItemMadeLinkTable, ItemMadeLinkValues, ItemMadeLinkQuerySet> {
    ItemMadeLinkQuerySet(QueryState<ItemMadeLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemMadeLinkQuerySet using(DSLContext dsl) {
        return new ItemMadeLinkQuerySet(QueryState.of(dsl, ItemMadeLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemMadeLinkQuerySet with(QueryState<ItemMadeLink> state) {
        return new ItemMadeLinkQuerySet(state);
    }
}
