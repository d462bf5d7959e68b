package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link GardenTreesLink}s: the rows of {@code garden_tree}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class GardenTreesLinkQuerySet
        extends QuerySet<
                GardenTreesLink, LinkKey<Long, Long>,
                GardenTreesLinkTable, GardenTreesLinkValues, GardenTreesLinkQuerySet> {
    GardenTreesLinkQuerySet(QueryState<GardenTreesLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static GardenTreesLinkQuerySet using(DSLContext dsl) {
        return new GardenTreesLinkQuerySet(QueryState.of(dsl, GardenTreesLinkTable.MODEL_TYPE));
    }

    @Override
    protected GardenTreesLinkQuerySet with(QueryState<GardenTreesLink> state) {
        return new GardenTreesLinkQuerySet(state);
    }
}
