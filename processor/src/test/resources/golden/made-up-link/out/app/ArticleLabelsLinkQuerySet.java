package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ArticleLabelsLink}s: the rows of {@code article_label}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ArticleLabelsLinkQuerySet
        extends QuerySet<
                ArticleLabelsLink, LinkKey<UUID, String>,
                ArticleLabelsLinkTable, ArticleLabelsLinkValues, ArticleLabelsLinkQuerySet> {
    ArticleLabelsLinkQuerySet(QueryState<ArticleLabelsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static ArticleLabelsLinkQuerySet using(DSLContext dsl) {
        return new ArticleLabelsLinkQuerySet(QueryState.of(dsl, ArticleLabelsLinkTable.MODEL_TYPE));
    }

    @Override
    protected ArticleLabelsLinkQuerySet with(QueryState<ArticleLabelsLink> state) {
        return new ArticleLabelsLinkQuerySet(state);
    }
}
