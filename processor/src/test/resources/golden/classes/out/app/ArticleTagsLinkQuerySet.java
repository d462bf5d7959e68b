package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ArticleTagsLink}s: the rows of {@code articles_tags}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class ArticleTagsLinkQuerySet
        extends QuerySet<
                ArticleTagsLink, LinkKey<Long, TagKey>,
                ArticleTagsLinkTable, ArticleTagsLinkValues, ArticleTagsLinkQuerySet> {
    ArticleTagsLinkQuerySet(QueryState<ArticleTagsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static ArticleTagsLinkQuerySet using(DSLContext dsl) {
        return new ArticleTagsLinkQuerySet(QueryState.of(dsl, ArticleTagsLinkTable.MODEL_TYPE));
    }

    @Override
    protected ArticleTagsLinkQuerySet with(QueryState<ArticleTagsLink> state) {
        return new ArticleTagsLinkQuerySet(state);
    }
}
