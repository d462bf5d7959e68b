package app;

import static app.PageTable.PAGE;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Page}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("removal")
final class PageValues extends Values<PageValues> {
    /** No values yet. */
    PageValues() {}

    /**
     * {@code id bigint not null}: {@link Page#id()}.
     *
     * @param id the value
     * @return these values
     */
    PageValues id(Long id) {
        return set(PAGE.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static PageValues of(Page model) {
        return new PageValues()
                .given(PAGE.ID, model.id());
    }
}
