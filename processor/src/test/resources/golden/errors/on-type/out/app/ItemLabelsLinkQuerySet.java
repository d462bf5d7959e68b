package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ItemLabelsLink}s: the rows of {@code item_label}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ItemLabelsLinkQuerySet
        extends QuerySet<
                ItemLabelsLink, LinkKey<Long, Long>, ItemLabelsLinkTable, ItemLabelsLinkValues, ItemLabelsLinkQuerySet> {
    ItemLabelsLinkQuerySet(QueryState<ItemLabelsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ItemLabelsLinkQuerySet using(DSLContext dsl) {
        return new ItemLabelsLinkQuerySet(QueryState.of(dsl, ItemLabelsLinkTable.MODEL_TYPE));
    }

    @Override
    protected ItemLabelsLinkQuerySet with(QueryState<ItemLabelsLink> state) {
        return new ItemLabelsLinkQuerySet(state);
    }
}
