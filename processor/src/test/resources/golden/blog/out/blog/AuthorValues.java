package blog;

import static blog.AuthorTable.AUTHOR;

import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Author}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class AuthorValues extends Values<AuthorValues> {
    /** No values yet. */
    public AuthorValues() {}

    /**
     * {@code id bigint not null}: {@link Author#id()}.
     *
     * @param id the value
     * @return these values
     */
    public AuthorValues id(Long id) {
        return set(AUTHOR.ID, id);
    }

    /**
     * {@code first_name varchar(80) not null}: {@link Author#firstName()}.
     *
     * @param firstName the value
     * @return these values
     */
    public AuthorValues firstName(String firstName) {
        return set(AUTHOR.FIRST_NAME, firstName);
    }

    /**
     * {@code last_name varchar(80) not null}: {@link Author#lastName()}.
     *
     * @param lastName the value
     * @return these values
     */
    public AuthorValues lastName(String lastName) {
        return set(AUTHOR.LAST_NAME, lastName);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    public static AuthorValues of(Author model) {
        return new AuthorValues()
                .given(AUTHOR.ID, model.id())
                .set(AUTHOR.FIRST_NAME, model.firstName())
                .set(AUTHOR.LAST_NAME, model.lastName());
    }
}
