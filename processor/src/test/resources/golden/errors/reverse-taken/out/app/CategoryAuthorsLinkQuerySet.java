package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link CategoryAuthorsLink}s: the rows of {@code categories_authors}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CategoryAuthorsLinkQuerySet
        extends QuerySet<
                CategoryAuthorsLink, LinkKey<Long, Long>,
                CategoryAuthorsLinkTable, CategoryAuthorsLinkValues, CategoryAuthorsLinkQuerySet> {
    CategoryAuthorsLinkQuerySet(QueryState<CategoryAuthorsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static CategoryAuthorsLinkQuerySet using(DSLContext dsl) {
        return new CategoryAuthorsLinkQuerySet(QueryState.of(dsl, CategoryAuthorsLinkTable.MODEL_TYPE));
    }

    @Override
    protected CategoryAuthorsLinkQuerySet with(QueryState<CategoryAuthorsLink> state) {
        return new CategoryAuthorsLinkQuerySet(state);
    }
}
