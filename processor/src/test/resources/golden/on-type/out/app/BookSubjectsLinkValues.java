package app;

import static app.BookSubjectsLinkTable.BOOK_SUBJECTS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of a {@link BookSubjectsLink}: the columns that are named.
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
        return set(BOOK_SUBJECTS_LINK.BOOK_ID, BookTable.MODEL_TYPE.requireKey(book));
    }

    /**
     * {@code book_id bigint not null}: {@link BookSubjectsLink#book()}.
     *
     * @param book the row, loaded or not
     * @return these values
     */
    BookSubjectsLinkValues book(Ref<Book, Long> book) {
        return set(BOOK_SUBJECTS_LINK.BOOK_ID, book.id());
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
        return set(BOOK_SUBJECTS_LINK.SUBJECT_ID, SubjectTable.MODEL_TYPE.requireKey(subject));
    }

    /**
     * {@code subject_id bigint not null}: {@link BookSubjectsLink#subject()}.
     *
     * @param subject the row, loaded or not
     * @return these values
     */
    BookSubjectsLinkValues subject(Ref<Subject, Long> subject) {
        return set(BOOK_SUBJECTS_LINK.SUBJECT_ID, subject.id());
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
