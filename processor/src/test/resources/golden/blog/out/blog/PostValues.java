package blog;

import static blog.PostTable.POST;

import dev.throughline.Ref;
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
     * {@code title varchar(200) not null}: {@link Post#title()}.
     *
     * @param title the value
     * @return these values
     */
    public PostValues title(String title) {
        return set(POST.TITLE, title);
    }

    /**
     * {@code author_id bigint not null}: {@link Post#author()}.
     *
     * @param author the row, which has been written before
     * @return these values
     */
    public PostValues author(Author author) {
        return setRow(PostTable.Keys.AUTHOR, author);
    }

    /**
     * {@code author_id bigint not null}: {@link Post#author()}.
     *
     * @param author the row, loaded or not
     * @return these values
     */
    public PostValues author(Ref<Author, Long> author) {
        return setRef(PostTable.Keys.AUTHOR, author);
    }

    /**
     * {@code author_id bigint not null}: {@link Post#author()}.
     *
     * @param authorId the row's key
     * @return these values
     */
    public PostValues authorId(Long authorId) {
        return set(POST.AUTHOR_ID, authorId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static PostValues of(Post model) {
        return new PostValues()
                .given(POST.ID, model.id())
                .set(POST.TITLE, model.title())
                .given(POST.AUTHOR_ID, key(model.author()));
    }
}
