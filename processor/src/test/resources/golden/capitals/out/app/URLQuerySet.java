package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link URL}s: the rows of {@code url}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class URLQuerySet extends QuerySet<URL, Long, URLTable, URLValues, URLQuerySet> {
    URLQuerySet(QueryState<URL> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static URLQuerySet using(DSLContext dsl) {
        return new URLQuerySet(QueryState.of(dsl, URLTable.MODEL_TYPE));
    }

    /**
     * {@return {@link URL#letters()} of one row}
     *
     * @param url the row
     */
    public URLLettersProxy letters(URL url) {
        return URLLettersProxy.of(dsl(), url);
    }

    /**
     * {@return {@link URL#letters()} of one row}
     *
     * @param urlId the key of the row
     */
    public URLLettersProxy letters(Long urlId) {
        return URLLettersProxy.of(dsl(), urlId);
    }

    @Override
    protected URLQuerySet with(QueryState<URL> state) {
        return new URLQuerySet(state);
    }
}
