package app;

import static app.BookTable.BOOK;

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
     * {@code number bigint not null}: {@link Book#getNumber()}.
     *
     * @param number the value
     * @return these values
     */
    BookValues number(Long number) {
        return set(BOOK.NUMBER, number);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static BookValues of(Book model) {
        return new BookValues()
                .set(BOOK.NUMBER, model.getNumber());
    }
}
