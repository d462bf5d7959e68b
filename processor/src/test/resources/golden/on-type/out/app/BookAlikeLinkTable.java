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

/** The table {@code books_alike} of {@link BookAlikeLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
class BookAlikeLinkTable extends ModelTable<BookAlikeLink, BookAlikeLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code books_alike}, not aliased. */
    static final BookAlikeLinkTable BOOK_ALIKE_LINK = new BookAlikeLinkTable(DSL.name("books_alike"), null);

    /** How rows become {@link BookAlikeLink}s, and the other way round. */
    static final ModelType<BookAlikeLink, LinkKey<Long, Long>, BookAlikeLinkTable, BookAlikeLinkValues>
            MODEL_TYPE = ModelType.of(
                    "BookAlikeLink", BOOK_ALIKE_LINK, BookAlikeLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(BOOK_ALIKE_LINK.FROM_BOOK_ID, BOOK_ALIKE_LINK.TO_BOOK_ID),
                    link -> new LinkKey<>(link.fromBook().id(), link.toBook().id()))
            .with(BookAlikeLinkValues::new, BookAlikeLinkValues::of, BookAlikeLinkQuerySet::new)
            .relatedBy(bookAlikeLink -> List.of(bookAlikeLink.fromBook(), bookAlikeLink.toBook()));

    /** {@code from_book_id bigint not null}: the key of {@link BookAlikeLink#fromBook()}. */
    final TableField<Record, Long> FROM_BOOK_ID = column("from_book_id", SQLDataType.BIGINT.notNull());

    /** {@code to_book_id bigint not null}: the key of {@link BookAlikeLink#toBook()}. */
    final TableField<Record, Long> TO_BOOK_ID = column("to_book_id", SQLDataType.BIGINT.notNull());

    private BookAlikeLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link BookAlikeLink#fromBook()}: its columns and paths, also for {@code selectRelated}} */
    BookTable.One fromBook() {
        return new BookTable.One(Keys.FROM_BOOK.from(this));
    }

    /** {@return the path to {@link BookAlikeLink#toBook()}: its columns and paths, also for {@code selectRelated}} */
    BookTable.One toBook() {
        return new BookTable.One(Keys.TO_BOOK.from(this));
    }

    private BookAlikeLink readRow(Row row) {
        return new BookAlikeLink(
                row.ref(Keys.FROM_BOOK, FROM_BOOK_ID),
                row.ref(Keys.TO_BOOK, TO_BOOK_ID));
    }

    @Override
    protected ModelType<BookAlikeLink, LinkKey<Long, Long>, BookAlikeLinkTable, BookAlikeLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_BOOK, Keys.TO_BOOK);
    }

    @Override
    public BookAlikeLinkTable as(Name alias) {
        return new BookAlikeLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Book}s: {@link BookAlikeLink#fromBook()}. */
        static final Reference<Book, Long> FROM_BOOK =
                Reference.of(MODEL_TYPE, "fromBook", BookTable.MODEL_TYPE, OnDelete.CASCADE, BOOK_ALIKE_LINK.FROM_BOOK_ID);

        /** Names {@link Book}s: {@link BookAlikeLink#toBook()}. */
        static final Reference<Book, Long> TO_BOOK =
                Reference.of(MODEL_TYPE, "toBook", BookTable.MODEL_TYPE, OnDelete.CASCADE, BOOK_ALIKE_LINK.TO_BOOK_ID);

        private Keys() {}
    }
}
