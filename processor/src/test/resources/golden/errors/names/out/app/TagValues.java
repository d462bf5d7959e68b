package app;

import static app.TagTable.TAG;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Tag}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class TagValues extends Values<TagValues> {
    /** No values yet. */
    public TagValues() {}

    /**
     * {@code id bigint not null}: {@link Tag#id()}.
     *
     * @param id the value
     * @return these values
     */
    public TagValues id(Long id) {
        return set(TAG.ID, id);
    }

    /**
     * {@code parent_id bigint not null}: {@link Tag#parent()}.
     *
     * @param parent the row, which has been written before
     * @return these values
     */
    public TagValues parent(Tag parent) {
        return setRow(TagTable.Keys.PARENT, parent);
    }

    /**
     * {@code parent_id bigint not null}: {@link Tag#parent()}.
     *
     * @param parent the row, loaded or not
     * @return these values
     */
    public TagValues parent(Ref<Tag, Long> parent) {
        return setRef(TagTable.Keys.PARENT, parent);
    }

    /**
     * {@code parent_id bigint not null}: {@link Tag#parent()}.
     *
     * @param parentId the row's key
     * @return these values
     */
    public TagValues parentId(Long parentId) {
        return set(TAG.PARENT_ID, parentId);
    }

    /**
     * {@code count varchar(255) not null}: {@link Tag#count()}.
     *
     * @param count the value
     * @return these values
     */
    public TagValues count(String count) {
        return set(TAG.COUNT, count);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static TagValues of(Tag model) {
        return new TagValues()
                .given(TAG.ID, model.id())
                .given(TAG.PARENT_ID, key(model.parent()))
                .set(TAG.COUNT, model.count());
    }
}
