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

/** The table {@code books_sequels} of {@link BookSequelsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
class BookSequelsLinkTable extends ModelTable<BookSequelsLink, BookSequelsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code books_sequels}, not aliased. */
    static final BookSequelsLinkTable BOOK_SEQUELS_LINK = new BookSequelsLinkTable(DSL.name("books_sequels"), null);

    /** How rows become {@link BookSequelsLink}s, and the other way round. */
    static final ModelType<BookSequelsLink, LinkKey<Long, Long>, BookSequelsLinkTable, BookSequelsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "BookSequelsLink", BOOK_SEQUELS_LINK, BookSequelsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(BOOK_SEQUELS_LINK.FROM_BOOK_ID, BOOK_SEQUELS_LINK.TO_BOOK_ID),
                    link -> new LinkKey<>(link.fromBook().id(), link.toBook().id()))
            .with(BookSequelsLinkValues::new, BookSequelsLinkValues::of, BookSequelsLinkQuerySet::new)
            .relatedBy(bookSequelsLink -> List.of(bookSequelsLink.fromBook(), bookSequelsLink.toBook()));

    /** {@code from_book_id bigint not null}: the key of {@link BookSequelsLink#fromBook()}. */
    final TableField<Record, Long> FROM_BOOK_ID = column("from_book_id", SQLDataType.BIGINT.notNull());

    /** {@code to_book_id bigint not null}: the key of {@link BookSequelsLink#toBook()}. */
    final TableField<Record, Long> TO_BOOK_ID = column("to_book_id", SQLDataType.BIGINT.notNull());

    private BookSequelsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link BookSequelsLink#fromBook()}: its columns and paths, also for {@code selectRelated}}
     */
    BookTable.One fromBook() {
        return new BookTable.One(Keys.FROM_BOOK.from(this));
    }

    /** {@return the path to {@link BookSequelsLink#toBook()}: its columns and paths, also for {@code selectRelated}} */
    BookTable.One toBook() {
        return new BookTable.One(Keys.TO_BOOK.from(this));
    }

    private BookSequelsLink readRow(Row row) {
        return new BookSequelsLink(
                row.ref(Keys.FROM_BOOK, FROM_BOOK_ID),
                row.ref(Keys.TO_BOOK, TO_BOOK_ID));
    }

    @Override
    protected ModelType<BookSequelsLink, LinkKey<Long, Long>, BookSequelsLinkTable, BookSequelsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_BOOK, Keys.TO_BOOK);
    }

    @Override
    public BookSequelsLinkTable as(Name alias) {
        return new BookSequelsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Book}s: {@link BookSequelsLink#fromBook()}. */
        static final Reference<Book, Long> FROM_BOOK =
                Reference.of(MODEL_TYPE, "fromBook", BookTable.MODEL_TYPE, OnDelete.CASCADE, BOOK_SEQUELS_LINK.FROM_BOOK_ID);

        /** Names {@link Book}s: {@link BookSequelsLink#toBook()}. */
        static final Reference<Book, Long> TO_BOOK =
                Reference.of(MODEL_TYPE, "toBook", BookTable.MODEL_TYPE, OnDelete.CASCADE, BOOK_SEQUELS_LINK.TO_BOOK_ID);

        private Keys() {}
    }
}
