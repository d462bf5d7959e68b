package app;

import static app.BookEditorsLinkTable.BOOK_EDITORS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link BookEditorsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookEditorsLinkValues extends Values<BookEditorsLinkValues> {
    /** No values yet. */
    BookEditorsLinkValues() {}

    /**
     * {@code book_id bigint not null}: {@link BookEditorsLink#book()}.
     *
     * @param book the row, which has been written before
     * @return these values
     */
    BookEditorsLinkValues book(Book book) {
        return setRow(BookEditorsLinkTable.Keys.BOOK, book);
    }

    /**
     * {@code book_id bigint not null}: {@link BookEditorsLink#book()}.
     *
     * @param book the row, loaded or not
     * @return these values
     */
    BookEditorsLinkValues book(Ref<Book, Long> book) {
        return setRef(BookEditorsLinkTable.Keys.BOOK, book);
    }

    /**
     * {@code book_id bigint not null}: {@link BookEditorsLink#book()}.
     *
     * @param bookId the row's key
     * @return these values
     */
    BookEditorsLinkValues bookId(Long bookId) {
        return set(BOOK_EDITORS_LINK.BOOK_ID, bookId);
    }

    /**
     * {@code author_id bigint not null}: {@link BookEditorsLink#author()}.
     *
     * @param author the row, which has been written before
     * @return these values
     */
    BookEditorsLinkValues author(Author author) {
        return setRow(BookEditorsLinkTable.Keys.AUTHOR, author);
    }

    /**
     * {@code author_id bigint not null}: {@link BookEditorsLink#author()}.
     *
     * @param author the row, loaded or not
     * @return these values
     */
    BookEditorsLinkValues author(Ref<Author, Long> author) {
        return setRef(BookEditorsLinkTable.Keys.AUTHOR, author);
    }

    /**
     * {@code author_id bigint not null}: {@link BookEditorsLink#author()}.
     *
     * @param authorId the row's key
     * @return these values
     */
    BookEditorsLinkValues authorId(Long authorId) {
        return set(BOOK_EDITORS_LINK.AUTHOR_ID, authorId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static BookEditorsLinkValues of(BookEditorsLink model) {
        return new BookEditorsLinkValues()
                .given(BOOK_EDITORS_LINK.BOOK_ID, key(model.book()))
                .given(BOOK_EDITORS_LINK.AUTHOR_ID, key(model.author()));
    }
}
