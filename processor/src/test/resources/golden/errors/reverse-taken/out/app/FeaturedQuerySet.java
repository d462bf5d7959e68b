package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Featured}s: the rows of {@code featured}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class FeaturedQuerySet
        extends QuerySet<Featured, LinkKey<Long, Long>, FeaturedTable, FeaturedValues, FeaturedQuerySet> {
    FeaturedQuerySet(QueryState<Featured> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static FeaturedQuerySet using(DSLContext dsl) {
        return new FeaturedQuerySet(QueryState.of(dsl, FeaturedTable.MODEL_TYPE));
    }

    @Override
    protected FeaturedQuerySet with(QueryState<Featured> state) {
        return new FeaturedQuerySet(state);
    }
}
