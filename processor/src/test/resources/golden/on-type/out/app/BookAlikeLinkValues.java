package app;

import static app.BookAlikeLinkTable.BOOK_ALIKE_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link BookAlikeLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookAlikeLinkValues extends Values<BookAlikeLinkValues> {
    /** No values yet. */
    BookAlikeLinkValues() {}

    /**
     * {@code from_book_id bigint not null}: {@link BookAlikeLink#fromBook()}.
     *
     * @param fromBook the row, which has been written before
     * @return these values
     */
    BookAlikeLinkValues fromBook(Book fromBook) {
        return setRow(BookAlikeLinkTable.Keys.FROM_BOOK, fromBook);
    }

    /**
     * {@code from_book_id bigint not null}: {@link BookAlikeLink#fromBook()}.
     *
     * @param fromBook the row, loaded or not
     * @return these values
     */
    BookAlikeLinkValues fromBook(Ref<Book, Long> fromBook) {
        return setRef(BookAlikeLinkTable.Keys.FROM_BOOK, fromBook);
    }

    /**
     * {@code from_book_id bigint not null}: {@link BookAlikeLink#fromBook()}.
     *
     * @param fromBookId the row's key
     * @return these values
     */
    BookAlikeLinkValues fromBookId(Long fromBookId) {
        return set(BOOK_ALIKE_LINK.FROM_BOOK_ID, fromBookId);
    }

    /**
     * {@code to_book_id bigint not null}: {@link BookAlikeLink#toBook()}.
     *
     * @param toBook the row, which has been written before
     * @return these values
     */
    BookAlikeLinkValues toBook(Book toBook) {
        return setRow(BookAlikeLinkTable.Keys.TO_BOOK, toBook);
    }

    /**
     * {@code to_book_id bigint not null}: {@link BookAlikeLink#toBook()}.
     *
     * @param toBook the row, loaded or not
     * @return these values
     */
    BookAlikeLinkValues toBook(Ref<Book, Long> toBook) {
        return setRef(BookAlikeLinkTable.Keys.TO_BOOK, toBook);
    }

    /**
     * {@code to_book_id bigint not null}: {@link BookAlikeLink#toBook()}.
     *
     * @param toBookId the row's key
     * @return these values
     */
    BookAlikeLinkValues toBookId(Long toBookId) {
        return set(BOOK_ALIKE_LINK.TO_BOOK_ID, toBookId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static BookAlikeLinkValues of(BookAlikeLink model) {
        return new BookAlikeLinkValues()
                .given(BOOK_ALIKE_LINK.FROM_BOOK_ID, key(model.fromBook()))
                .given(BOOK_ALIKE_LINK.TO_BOOK_ID, key(model.toBook()));
    }
}
