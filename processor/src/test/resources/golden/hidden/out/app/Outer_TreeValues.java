package app;

import static app.Outer_TreeTable.OUTER_TREE;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Outer.Tree}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class Outer_TreeValues extends Values<Outer_TreeValues> {
    /** No values yet. */
    Outer_TreeValues() {}

    /**
     * {@code id bigint not null}: {@link Outer.Tree#id()}.
     *
     * @param id the value
     * @return these values
     */
    Outer_TreeValues id(Long id) {
        return set(OUTER_TREE.ID, id);
    }

    /**
     * {@code name varchar(255) not null}: {@link Outer.Tree#name()}.
     *
     * @param name the value
     * @return these values
     */
    Outer_TreeValues name(String name) {
        return set(OUTER_TREE.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static Outer_TreeValues of(Outer.Tree model) {
        return new Outer_TreeValues()
                .given(OUTER_TREE.ID, model.id())
                .set(OUTER_TREE.NAME, model.name());
    }
}
