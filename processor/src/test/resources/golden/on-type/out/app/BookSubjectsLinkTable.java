package app;

import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Row;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code books_subjects} of {@link BookSubjectsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
class BookSubjectsLinkTable extends ModelTable<BookSubjectsLink, BookSubjectsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code books_subjects}, not aliased. */
    static final BookSubjectsLinkTable BOOK_SUBJECTS_LINK = new BookSubjectsLinkTable(DSL.name("books_subjects"), null);

    /** How rows become {@link BookSubjectsLink}s, and the other way round. */
    static final ModelType<BookSubjectsLink, LinkKey<Long, Long>, BookSubjectsLinkTable, BookSubjectsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "BookSubjectsLink", BOOK_SUBJECTS_LINK, BookSubjectsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(BOOK_SUBJECTS_LINK.BOOK_ID, BOOK_SUBJECTS_LINK.SUBJECT_ID),
                    link -> new LinkKey<>(link.book().id(), link.subject().id()))
            .with(BookSubjectsLinkValues::new, BookSubjectsLinkValues::of, BookSubjectsLinkQuerySet::new)
            .relatedBy(bookSubjectsLink -> List.of(bookSubjectsLink.book(), bookSubjectsLink.subject()));

    /** {@code book_id bigint not null}: the key of {@link BookSubjectsLink#book()}. */
    final TableField<Record, Long> BOOK_ID = column("book_id", SQLDataType.BIGINT.notNull());

    /** {@code subject_id bigint not null}: the key of {@link BookSubjectsLink#subject()}. */
    final TableField<Record, Long> SUBJECT_ID = column("subject_id", SQLDataType.BIGINT.notNull());

    private BookSubjectsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link BookSubjectsLink#book()}: its columns and paths, also for {@code selectRelated}} */
    BookTable.One book() {
        return new BookTable.One(Keys.BOOK.from(this));
    }

    /**
     * {@return the path to {@link BookSubjectsLink#subject()}: its columns and paths, also for {@code selectRelated}}
     */
    SubjectTable.One subject() {
        return new SubjectTable.One(Keys.SUBJECT.from(this));
    }

    private BookSubjectsLink readRow(Row row) {
        return new BookSubjectsLink(row.ref(Keys.BOOK, BOOK_ID), row.ref(Keys.SUBJECT, SUBJECT_ID));
    }

    @Override
    protected ModelType<BookSubjectsLink, LinkKey<Long, Long>, BookSubjectsLinkTable, BookSubjectsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.BOOK, Keys.SUBJECT);
    }

    @Override
    public BookSubjectsLinkTable as(Name alias) {
        return new BookSubjectsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Book}s: {@link BookSubjectsLink#book()}. */
        static final Reference<Book, Long> BOOK =
                Reference.of(MODEL_TYPE, "book", BookTable.MODEL_TYPE, OnDelete.CASCADE, BOOK_SUBJECTS_LINK.BOOK_ID);

        /** Names {@link Subject}s: {@link BookSubjectsLink#subject()}. */
        static final Reference<Subject, Long> SUBJECT =
                Reference.of(MODEL_TYPE, "subject", SubjectTable.MODEL_TYPE, OnDelete.CASCADE, BOOK_SUBJECTS_LINK.SUBJECT_ID);

        private Keys() {}
    }
}
