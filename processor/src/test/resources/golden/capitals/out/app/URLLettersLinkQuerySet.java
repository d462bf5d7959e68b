package app;

import dev.throughline.LinkKey;
import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link URLLettersLink}s: the rows of {@code url_a}. */
@Generated("dev.throughline.processor.ModelProcessor")
public final class URLLettersLinkQuerySet
        extends QuerySet<
                URLLettersLink, LinkKey<Long, String>,
                URLLettersLinkTable, URLLettersLinkValues, URLLettersLinkQuerySet> {
    URLLettersLinkQuerySet(QueryState<URLLettersLink> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    public static URLLettersLinkQuerySet using(DSLContext dsl) {
        return new URLLettersLinkQuerySet(QueryState.of(dsl, URLLettersLinkTable.MODEL_TYPE));
    }

    @Override
    protected URLLettersLinkQuerySet with(QueryState<URLLettersLink> state) {
        return new URLLettersLinkQuerySet(state);
    }
}
