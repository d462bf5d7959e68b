package app;

import static app.BookSequelsLinkTable.BOOK_SEQUELS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link BookSequelsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookSequelsLinkValues extends Values<BookSequelsLinkValues> {
    /** No values yet. */
    BookSequelsLinkValues() {}

    /**
     * {@code from_book_id bigint not null}: {@link BookSequelsLink#fromBook()}.
     *
     * @param fromBook the row, which has been written before
     * @return these values
     */
    BookSequelsLinkValues fromBook(Book fromBook) {
        return setRow(BookSequelsLinkTable.Keys.FROM_BOOK, fromBook);
    }

    /**
     * {@code from_book_id bigint not null}: {@link BookSequelsLink#fromBook()}.
     *
     * @param fromBook the row, loaded or not
     * @return these values
     */
    BookSequelsLinkValues fromBook(Ref<Book, Long> fromBook) {
        return setRef(BookSequelsLinkTable.Keys.FROM_BOOK, fromBook);
    }

    /**
     * {@code from_book_id bigint not null}: {@link BookSequelsLink#fromBook()}.
     *
     * @param fromBookId the row's key
     * @return these values
     */
    BookSequelsLinkValues fromBookId(Long fromBookId) {
        return set(BOOK_SEQUELS_LINK.FROM_BOOK_ID, fromBookId);
    }

    /**
     * {@code to_book_id bigint not null}: {@link BookSequelsLink#toBook()}.
     *
     * @param toBook the row, which has been written before
     * @return these values
     */
    BookSequelsLinkValues toBook(Book toBook) {
        return setRow(BookSequelsLinkTable.Keys.TO_BOOK, toBook);
    }

    /**
     * {@code to_book_id bigint not null}: {@link BookSequelsLink#toBook()}.
     *
     * @param toBook the row, loaded or not
     * @return these values
     */
    BookSequelsLinkValues toBook(Ref<Book, Long> toBook) {
        return setRef(BookSequelsLinkTable.Keys.TO_BOOK, toBook);
    }

    /**
     * {@code to_book_id bigint not null}: {@link BookSequelsLink#toBook()}.
     *
     * @param toBookId the row's key
     * @return these values
     */
    BookSequelsLinkValues toBookId(Long toBookId) {
        return set(BOOK_SEQUELS_LINK.TO_BOOK_ID, toBookId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static BookSequelsLinkValues of(BookSequelsLink model) {
        return new BookSequelsLinkValues()
                .given(BOOK_SEQUELS_LINK.FROM_BOOK_ID, key(model.fromBook()))
                .given(BOOK_SEQUELS_LINK.TO_BOOK_ID, key(model.toBook()));
    }
}
