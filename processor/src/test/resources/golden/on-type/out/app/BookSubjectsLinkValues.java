package app;

import static app.BookSubjectsLinkTable.BOOK_SUBJECTS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link BookSubjectsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class BookSubjectsLinkValues extends Values<BookSubjectsLinkValues> {
    /** No values yet. */
    BookSubjectsLinkValues() {}

    /**
     * {@code book_id bigint not null}: {@link BookSubjectsLink#book()}.
     *
     * @param book the row, which has been written before
     * @return these values
     */
    BookSubjectsLinkValues book(Book book) {
        return setRow(BookSubjectsLinkTable.Keys.BOOK, book);
    }

    /**
     * {@code book_id bigint not null}: {@link BookSubjectsLink#book()}.
     *
     * @param book the row, loaded or not
     * @return these values
     */
    BookSubjectsLinkValues book(Ref<Book, Long> book) {
        return setRef(BookSubjectsLinkTable.Keys.BOOK, book);
    }

    /**
     * {@code book_id bigint not null}: {@link BookSubjectsLink#book()}.
     *
     * @param bookId the row's key
     * @return these values
     */
    BookSubjectsLinkValues bookId(Long bookId) {
        return set(BOOK_SUBJECTS_LINK.BOOK_ID, bookId);
    }

    /**
     * {@code subject_id bigint not null}: {@link BookSubjectsLink#subject()}.
     *
     * @param subject the row, which has been written before
     * @return these values
     */
    BookSubjectsLinkValues subject(Subject subject) {
        return setRow(BookSubjectsLinkTable.Keys.SUBJECT, subject);
    }

    /**
     * {@code subject_id bigint not null}: {@link BookSubjectsLink#subject()}.
     *
     * @param subject the row, loaded or not
     * @return these values
     */
    BookSubjectsLinkValues subject(Ref<Subject, Long> subject) {
        return setRef(BookSubjectsLinkTable.Keys.SUBJECT, subject);
    }

    /**
     * {@code subject_id bigint not null}: {@link BookSubjectsLink#subject()}.
     *
     * @param subjectId the row's key
     * @return these values
     */
    BookSubjectsLinkValues subjectId(Long subjectId) {
        return set(BOOK_SUBJECTS_LINK.SUBJECT_ID, subjectId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static BookSubjectsLinkValues of(BookSubjectsLink model) {
        return new BookSubjectsLinkValues()
                .given(BOOK_SUBJECTS_LINK.BOOK_ID, key(model.book()))
                .given(BOOK_SUBJECTS_LINK.SUBJECT_ID, key(model.subject()));
    }
}
