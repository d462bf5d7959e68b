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

/** The table {@code book_reader} of {@link BookReadersLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
class BookReadersLinkTable extends ModelTable<BookReadersLink, BookReadersLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code book_reader}, not aliased. */
    static final BookReadersLinkTable BOOK_READERS_LINK = new BookReadersLinkTable(DSL.name("book_reader"), null);

    /** How rows become {@link BookReadersLink}s, and the other way round. */
    static final ModelType<BookReadersLink, LinkKey<Long, Long>, BookReadersLinkTable, BookReadersLinkValues>
            MODEL_TYPE = ModelType.of(
                    "BookReadersLink", BOOK_READERS_LINK, BookReadersLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(BOOK_READERS_LINK.BOOK_ID, BOOK_READERS_LINK.READER_ID),
                    link -> new LinkKey<>(link.book().id(), link.reader().id()))
            .with(BookReadersLinkValues::new, BookReadersLinkValues::of, BookReadersLinkQuerySet::new)
            .relatedBy(bookReadersLink -> List.of(bookReadersLink.book(), bookReadersLink.reader()));

    /** {@code book_id bigint not null}: the key of {@link BookReadersLink#book()}. */
    final TableField<Record, Long> BOOK_ID = column("book_id", SQLDataType.BIGINT.notNull());

    /** {@code reader_id bigint not null}: the key of {@link BookReadersLink#reader()}. */
    final TableField<Record, Long> READER_ID = column("reader_id", SQLDataType.BIGINT.notNull());

    private BookReadersLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link BookReadersLink#book()}: its columns and paths, also for {@code selectRelated}} */
    BookTable.One book() {
        return new BookTable.One(Keys.BOOK.from(this));
    }

    /** {@return the path to {@link BookReadersLink#reader()}: its columns and paths, also for {@code selectRelated}} */
    ReaderTable.One reader() {
        return new ReaderTable.One(Keys.READER.from(this));
    }

    private BookReadersLink readRow(Row row) {
        return new BookReadersLink(row.ref(Keys.BOOK, BOOK_ID), row.ref(Keys.READER, READER_ID));
    }

    @Override
    protected ModelType<BookReadersLink, LinkKey<Long, Long>, BookReadersLinkTable, BookReadersLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.BOOK, Keys.READER);
    }

    @Override
    public BookReadersLinkTable as(Name alias) {
        return new BookReadersLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Book}s: {@link BookReadersLink#book()}. */
        static final Reference<Book, Long> BOOK =
                Reference.of(MODEL_TYPE, "book", BookTable.MODEL_TYPE, OnDelete.CASCADE, BOOK_READERS_LINK.BOOK_ID);

        /** Names {@link Reader}s: {@link BookReadersLink#reader()}. */
        static final Reference<Reader, Long> READER =
                Reference.of(MODEL_TYPE, "reader", ReaderTable.MODEL_TYPE, OnDelete.CASCADE, BOOK_READERS_LINK.READER_ID);

        private Keys() {}
    }
}
