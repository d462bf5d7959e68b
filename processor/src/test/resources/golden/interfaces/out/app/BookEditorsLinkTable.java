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

/** The table {@code book_author} of {@link BookEditorsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
class BookEditorsLinkTable extends ModelTable<BookEditorsLink, BookEditorsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code book_author}, not aliased. */
    static final BookEditorsLinkTable BOOK_EDITORS_LINK = new BookEditorsLinkTable(DSL.name("book_author"), null);

    /** How rows become {@link BookEditorsLink}s, and the other way round. */
    static final ModelType<BookEditorsLink, LinkKey<Long, Long>, BookEditorsLinkTable, BookEditorsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "BookEditorsLink", BOOK_EDITORS_LINK, BookEditorsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(BOOK_EDITORS_LINK.BOOK_ID, BOOK_EDITORS_LINK.AUTHOR_ID),
                    link -> new LinkKey<>(link.book().id(), link.author().id()))
            .with(BookEditorsLinkValues::new, BookEditorsLinkValues::of, BookEditorsLinkQuerySet::new)
            .relatedBy(bookEditorsLink -> List.of(bookEditorsLink.book(), bookEditorsLink.author()));

    /** {@code book_id bigint not null}: the key of {@link BookEditorsLink#book()}. */
    final TableField<Record, Long> BOOK_ID = column("book_id", SQLDataType.BIGINT.notNull());

    /** {@code author_id bigint not null}: the key of {@link BookEditorsLink#author()}. */
    final TableField<Record, Long> AUTHOR_ID = column("author_id", SQLDataType.BIGINT.notNull());

    private BookEditorsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link BookEditorsLink#book()}: its columns and paths, also for {@code selectRelated}} */
    BookTable.One book() {
        return new BookTable.One(Keys.BOOK.from(this));
    }

    /** {@return the path to {@link BookEditorsLink#author()}: its columns and paths, also for {@code selectRelated}} */
    AuthorTable.One author() {
        return new AuthorTable.One(Keys.AUTHOR.from(this));
    }

    private BookEditorsLink readRow(Row row) {
        return new BookEditorsLink(row.ref(Keys.BOOK, BOOK_ID), row.ref(Keys.AUTHOR, AUTHOR_ID));
    }

    @Override
    protected ModelType<BookEditorsLink, LinkKey<Long, Long>, BookEditorsLinkTable, BookEditorsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.BOOK, Keys.AUTHOR);
    }

    @Override
    public BookEditorsLinkTable as(Name alias) {
        return new BookEditorsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Book}s: {@link BookEditorsLink#book()}. */
        static final Reference<Book, Long> BOOK =
                Reference.of(MODEL_TYPE, "book", BookTable.MODEL_TYPE, OnDelete.CASCADE, BOOK_EDITORS_LINK.BOOK_ID);

        /** Names {@link Author}s: {@link BookEditorsLink#author()}. */
        static final Reference<Author, Long> AUTHOR =
                Reference.of(MODEL_TYPE, "author", AuthorTable.MODEL_TYPE, OnDelete.CASCADE, BOOK_EDITORS_LINK.AUTHOR_ID);

        private Keys() {}
    }
}
