package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Authorship}s: the rows of {@code authorships}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class AuthorshipQuerySet
        extends QuerySet<Authorship, LinkKey<Long, Long>, AuthorshipTable, AuthorshipValues, AuthorshipQuerySet> {
    AuthorshipQuerySet(QueryState<Authorship> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static AuthorshipQuerySet using(DSLContext dsl) {
        return new AuthorshipQuerySet(QueryState.of(dsl, AuthorshipTable.MODEL_TYPE));
    }

    @Override
    protected AuthorshipQuerySet with(QueryState<Authorship> state) {
        return new AuthorshipQuerySet(state);
    }
}
