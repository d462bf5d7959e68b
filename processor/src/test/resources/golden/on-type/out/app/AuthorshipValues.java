package app;

import static app.AuthorshipTable.AUTHORSHIP;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Authorship}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class AuthorshipValues extends Values<AuthorshipValues> {
    /** No values yet. */
    AuthorshipValues() {}

    /**
     * {@code book_id bigint not null}: the key of the {@link Book}.
     *
     * @param book the row, which has been written before
     * @return these values
     */
    AuthorshipValues book(Book book) {
        return setRow(AuthorshipTable.Keys.BOOK, book);
    }

    /**
     * {@code book_id bigint not null}: the key of the {@link Book}.
     *
     * @param book the row, loaded or not
     * @return these values
     */
    AuthorshipValues book(Ref<Book, Long> book) {
        return setRef(AuthorshipTable.Keys.BOOK, book);
    }

    /**
     * {@code book_id bigint not null}: the key of the {@link Book}.
     *
     * @param bookId the row's key
     * @return these values
     */
    AuthorshipValues bookId(Long bookId) {
        return set(AUTHORSHIP.BOOK_ID, bookId);
    }

    /**
     * {@code author_id bigint not null}: the key of the {@link Author}.
     *
     * @param author the row, which has been written before
     * @return these values
     */
    AuthorshipValues author(Author author) {
        return setRow(AuthorshipTable.Keys.AUTHOR, author);
    }

    /**
     * {@code author_id bigint not null}: the key of the {@link Author}.
     *
     * @param author the row, loaded or not
     * @return these values
     */
    AuthorshipValues author(Ref<Author, Long> author) {
        return setRef(AuthorshipTable.Keys.AUTHOR, author);
    }

    /**
     * {@code author_id bigint not null}: the key of the {@link Author}.
     *
     * @param authorId the row's key
     * @return these values
     */
    AuthorshipValues authorId(Long authorId) {
        return set(AUTHORSHIP.AUTHOR_ID, authorId);
    }

    /**
     * {@code place integer not null}: {@link Authorship#place()}.
     *
     * @param place the value
     * @return these values
     */
    AuthorshipValues place(int place) {
        return set(AUTHORSHIP.PLACE, place);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static AuthorshipValues of(Authorship model) {
        return new AuthorshipValues()
                .set(AUTHORSHIP.PLACE, model.place());
    }
}
