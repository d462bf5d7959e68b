package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Author}s: the rows of {@code author}. */
@Generated("dev.throughline.processor.ModelProcessor")
final class AuthorQuerySet extends QuerySet<Author, Long, AuthorTable, AuthorValues, AuthorQuerySet> {
    AuthorQuerySet(QueryState<Author> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static AuthorQuerySet using(DSLContext dsl) {
        return new AuthorQuerySet(QueryState.of(dsl, AuthorTable.MODEL_TYPE));
    }

    @Override
    protected AuthorQuerySet with(QueryState<Author> state) {
        return new AuthorQuerySet(state);
    }
}
