package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemRelativesLink}s: the rows of {@code item_relatives}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemRelativesLinkQuerySet
        extends QuerySet<
                ItemRelativesLink, LinkKey<Long, Long>,
                ItemRelativesLinkTable, ItemRelativesLinkValues, ItemRelativesLinkQuerySet> {
    ItemRelativesLinkQuerySet(QueryState<ItemRelativesLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemRelativesLinkQuerySet using(DSLContext dsl) {
        return new ItemRelativesLinkQuerySet(QueryState.of(dsl, ItemRelativesLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemRelativesLinkQuerySet with(QueryState<ItemRelativesLink> state) {
        return new ItemRelativesLinkQuerySet(state);
    }
}
