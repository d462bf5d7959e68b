package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link ReaderPostsLink}s: the rows of {@code reader_post}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class ReaderPostsLinkQuerySet
        extends QuerySet<
                ReaderPostsLink, LinkKey<Long, Long>,
                ReaderPostsLinkTable, ReaderPostsLinkValues, ReaderPostsLinkQuerySet> {
    ReaderPostsLinkQuerySet(QueryState<ReaderPostsLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static ReaderPostsLinkQuerySet using(DSLContext dsl) {
        return new ReaderPostsLinkQuerySet(QueryState.of(dsl, ReaderPostsLinkTable.MODEL_TYPE));
    }

    @Override
    protected ReaderPostsLinkQuerySet with(QueryState<ReaderPostsLink> state) {
        return new ReaderPostsLinkQuerySet(state);
    }
}
