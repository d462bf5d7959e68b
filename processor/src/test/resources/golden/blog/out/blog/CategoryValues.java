package blog;

import static blog.CategoryTable.CATEGORY;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Category}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CategoryValues extends Values<CategoryValues> {
    /** No values yet. */
    public CategoryValues() {}

    /**
     * {@code id bigint not null}: {@link Category#id()}.
     *
     * @param id the value
     * @return these values
     */
    public CategoryValues id(Long id) {
        return set(CATEGORY.ID, id);
    }

    /**
     * {@code name varchar(40) not null}: {@link Category#name()}.
     *
     * @param name the value
     * @return these values
     */
    public CategoryValues name(String name) {
        return set(CATEGORY.NAME, name);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static CategoryValues of(Category model) {
        return new CategoryValues()
                .given(CATEGORY.ID, model.id())
                .set(CATEGORY.NAME, model.name());
    }
}
