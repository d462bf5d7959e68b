package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link RefsMarkedLink}s: the rows of {@code refs_tag}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class RefsMarkedLinkQuerySet
        extends QuerySet<
                RefsMarkedLink, LinkKey<Long, Long>, RefsMarkedLinkTable, RefsMarkedLinkValues, RefsMarkedLinkQuerySet> {
    RefsMarkedLinkQuerySet(QueryState<RefsMarkedLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static RefsMarkedLinkQuerySet using(DSLContext dsl) {
        return new RefsMarkedLinkQuerySet(QueryState.of(dsl, RefsMarkedLinkTable.MODEL_TYPE));
    }

    @Override
    protected RefsMarkedLinkQuerySet with(QueryState<RefsMarkedLink> state) {
        return new RefsMarkedLinkQuerySet(state);
    }
}
