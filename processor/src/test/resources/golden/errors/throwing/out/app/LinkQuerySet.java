package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Link}s: the rows of {@code link}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class LinkQuerySet extends QuerySet<Link, Object, LinkTable, LinkValues, LinkQuerySet> {
    LinkQuerySet(QueryState<Link> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static LinkQuerySet using(DSLContext dsl) {
        return new LinkQuerySet(QueryState.of(dsl, LinkTable.MODEL_TYPE));
    }

    @Override
    protected LinkQuerySet with(QueryState<Link> state) {
        return new LinkQuerySet(state);
    }
}
