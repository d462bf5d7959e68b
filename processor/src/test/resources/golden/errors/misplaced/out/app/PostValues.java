package app;

import static app.PostTable.POST;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Post}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PostValues extends Values<PostValues> {
    /** No values yet. */
    public PostValues() {}

    /**
     * {@code id bigint not null}: {@link Post#id()}.
     *
     * @param id the value
     * @return these values
     */
    public PostValues id(Long id) {
        return set(POST.ID, id);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PostValues of(Post model) {
        return new PostValues()
                .given(POST.ID, model.id());
    }
}
