package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Reader}s: the rows of {@code reader}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
final class ReaderQuerySet extends QuerySet<Reader, Long, ReaderTable, ReaderValues, ReaderQuerySet> {
    ReaderQuerySet(QueryState<Reader> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static ReaderQuerySet using(DSLContext dsl) {
        return new ReaderQuerySet(QueryState.of(dsl, ReaderTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Reader#posts()} of one row}
     *
     * @param reader the row
     */
    ReaderPostsProxy posts(Reader reader) {
        return ReaderPostsProxy.of(dsl(), reader);
    }

    /**
     * {@return {@link Reader#posts()} of one row}
     *
     * @param readerId the key of the row
     */
    ReaderPostsProxy posts(Long readerId) {
        return ReaderPostsProxy.of(dsl(), readerId);
    }

    @Override
    protected ReaderQuerySet with(QueryState<Reader> state) {
        return new ReaderQuerySet(state);
    }
}
