package app;

import dev.throughline.QuerySet;
import dev.throughline.QueryState;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/** Finds and writes {@link Page}s: the rows of {@code page}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("removal")
final class PageQuerySet extends QuerySet<Page, Long, PageTable, PageValues, PageQuerySet> {
    PageQuerySet(QueryState<Page> state) {
        super(state);
    }

    /**
     * {@return all rows}
     *
     * @param dsl where statements are sent to
     */
    static PageQuerySet using(DSLContext dsl) {
        return new PageQuerySet(QueryState.of(dsl, PageTable.MODEL_TYPE));
    }

    /**
     * {@return {@link Page#notes()} of one row}
     *
     * @param page the row
     */
    PageNotesProxy notes(Page page) {
        return PageNotesProxy.of(dsl(), page);
    }

    /**
     * {@return {@link Page#notes()} of one row}
     *
     * @param pageId the key of the row
     */
    PageNotesProxy notes(Long pageId) {
        return PageNotesProxy.of(dsl(), pageId);
    }

    @Override
    protected PageQuerySet with(QueryState<Page> state) {
        return new PageQuerySet(state);
    }
}
