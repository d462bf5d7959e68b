package app;

import static app.BookTable.BOOK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link Book}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookValues extends Values<BookValues> {
    /** No values yet. */
    BookValues() {}

    /**
     * {@code id bigint not null}: {@link Book#id()}.
     *
     * @param id the value
     * @return these values
     */
    BookValues id(Long id) {
        return set(BOOK.ID, id);
    }

    /**
     * {@code title varchar(200) not null}: {@link Book#getTitle()}.
     *
     * @param title the value
     * @return these values
     */
    BookValues title(String title) {
        return set(BOOK.TITLE, title);
    }

    /**
     * {@code written_by bigint not null}: {@link Book#getAuthor()}.
     *
     * @param author the row, which has been written before
     * @return these values
     */
    BookValues author(Author author) {
        return setRow(BookTable.Keys.AUTHOR, author);
    }

    /**
     * {@code written_by bigint not null}: {@link Book#getAuthor()}.
     *
     * @param author the row, loaded or not
     * @return these values
     */
    BookValues author(Ref<Author, Long> author) {
        return setRef(BookTable.Keys.AUTHOR, author);
    }

    /**
     * {@code written_by bigint not null}: {@link Book#getAuthor()}.
     *
     * @param authorId the row's key
     * @return these values
     */
    BookValues authorId(Long authorId) {
        return set(BOOK.AUTHOR_ID, authorId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static BookValues of(Book model) {
        return new BookValues()
                .given(BOOK.ID, model.id())
                .set(BOOK.TITLE, model.getTitle())
                .given(BOOK.AUTHOR_ID, key(model.getAuthor()));
    }
}
