package app;

import static app.AuthorTable.AUTHOR;

import dev.throughline.Values;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Author}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class AuthorValues extends Values<AuthorValues> {
    /** No values yet. */
    AuthorValues() {}

    /**
     * {@code id bigint not null}: {@link Author#id()}.
     *
     * @param id the value
     * @return these values
     */
    AuthorValues id(Long id) {
        return set(AUTHOR.ID, id);
    }

    /**
     * {@code name varchar(40) not null}: {@link Author#name()}.
     *
     * @param name the value
     * @return these values
     */
    AuthorValues name(String name) {
        return set(AUTHOR.NAME, name);
    }

    /**
     * {@code touched timestamp with time zone not null}: {@link Author#touched()}.
     *
     * @param touched the value
     * @return these values
     */
    AuthorValues touched(Instant touched) {
        return set(AUTHOR.TOUCHED, touched);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static AuthorValues of(Author model) {
        return new AuthorValues()
                .given(AUTHOR.ID, model.id())
                .set(AUTHOR.NAME, model.name())
                .set(AUTHOR.TOUCHED, model.touched());
    }
}
