package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ArticleRelatedLink}s: the rows of {@code article_related}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ArticleRelatedLinkQuerySet
        extends QuerySet<
                ArticleRelatedLink, LinkKey<UUID, UUID>,
                ArticleRelatedLinkTable, ArticleRelatedLinkValues, ArticleRelatedLinkQuerySet> {
    ArticleRelatedLinkQuerySet(QueryState<ArticleRelatedLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ArticleRelatedLinkQuerySet using(DSLContext dsl) {
        return new ArticleRelatedLinkQuerySet(QueryState.of(dsl, ArticleRelatedLinkTable.MODEL_TYPE));
    }

    @Override
    protected ArticleRelatedLinkQuerySet with(QueryState<ArticleRelatedLink> state) {
        return new ArticleRelatedLinkQuerySet(state);
    }
}
