package app;

import static app.BookReadersLinkTable.BOOK_READERS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link BookReadersLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookReadersLinkValues extends Values<BookReadersLinkValues> {
    /** No values yet. */
    BookReadersLinkValues() {}

    /**
     * {@code book_id bigint not null}: {@link BookReadersLink#book()}.
     *
     * @param book the row, which has been written before
     * @return these values
     */
    BookReadersLinkValues book(Book book) {
        return setRow(BookReadersLinkTable.Keys.BOOK, book);
    }

    /**
     * {@code book_id bigint not null}: {@link BookReadersLink#book()}.
     *
     * @param book the row, loaded or not
     * @return these values
     */
    BookReadersLinkValues book(Ref<Book, Long> book) {
        return setRef(BookReadersLinkTable.Keys.BOOK, book);
    }

    /**
     * {@code book_id bigint not null}: {@link BookReadersLink#book()}.
     *
     * @param bookId the row's key
     * @return these values
     */
    BookReadersLinkValues bookId(Long bookId) {
        return set(BOOK_READERS_LINK.BOOK_ID, bookId);
    }

    /**
     * {@code reader_id bigint not null}: {@link BookReadersLink#reader()}.
     *
     * @param reader the row, which has been written before
     * @return these values
     */
    BookReadersLinkValues reader(Reader reader) {
        return setRow(BookReadersLinkTable.Keys.READER, reader);
    }

    /**
     * {@code reader_id bigint not null}: {@link BookReadersLink#reader()}.
     *
     * @param reader the row, loaded or not
     * @return these values
     */
    BookReadersLinkValues reader(Ref<Reader, Long> reader) {
        return setRef(BookReadersLinkTable.Keys.READER, reader);
    }

    /**
     * {@code reader_id bigint not null}: {@link BookReadersLink#reader()}.
     *
     * @param readerId the row's key
     * @return these values
     */
    BookReadersLinkValues readerId(Long readerId) {
        return set(BOOK_READERS_LINK.READER_ID, readerId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static BookReadersLinkValues of(BookReadersLink model) {
        return new BookReadersLinkValues()
                .given(BOOK_READERS_LINK.BOOK_ID, key(model.book()))
                .given(BOOK_READERS_LINK.READER_ID, key(model.reader()));
    }
}
