package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemListLink}s: the rows of {@code item_tags}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemListLinkQuerySet
        extends QuerySet<
                ItemListLink, LinkKey<Long, Long>, ItemListLinkTable, ItemListLinkValues, ItemListLinkQuerySet> {
    ItemListLinkQuerySet(QueryState<ItemListLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemListLinkQuerySet using(DSLContext dsl) {
        return new ItemListLinkQuerySet(QueryState.of(dsl, ItemListLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemListLinkQuerySet with(QueryState<ItemListLink> state) {
        return new ItemListLinkQuerySet(state);
    }
}
