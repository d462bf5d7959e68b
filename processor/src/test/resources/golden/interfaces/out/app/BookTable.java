package app;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code book} of {@link Book}. */
@Generated("dev.throughline.processor.ModelProcessor")
class BookTable extends ModelTable<Book, BookTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code book}, not aliased. */
    static final BookTable BOOK = new BookTable(DSL.name("book"), null);

    /** How rows become {@link Book}s, and the other way round. */
    static final ModelType<Book, Long, BookTable, BookValues> MODEL_TYPE = ModelType.of(
                    "Book", BOOK, BookTable::readRow)
            .keyedBy(ModelKey.of(BOOK.ID), Book::id)
            .with(BookValues::new, BookValues::of, BookQuerySet::new)
            .relatedBy(book -> List.of(book.author(), book.editors()))
            .reaching(book -> List.of(book.readers()));

    /** {@code id bigint not null}: {@link Book#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code title varchar(200) not null}: {@link Book#getTitle()}. */
    final TableField<Record, String> TITLE = column("title", SQLDataType.VARCHAR(200).notNull());

    /** {@code written_by bigint not null}: the key of {@link Book#getAuthor()}. */
    final TableField<Record, Long> AUTHOR_ID = column("written_by", SQLDataType.BIGINT.notNull());

    private BookTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private BookTable(Route route) {
        super(route, BOOK);
    }

    /** {@return the path to {@link Book#getAuthor()}: its columns and paths, also for {@code selectRelated}} */
    AuthorTable.One author() {
        return new AuthorTable.One(Keys.AUTHOR.from(this));
    }

    /**
     * {@return the path to {@link Book#getEditors()}: conditions on what is linked, also for {@code prefetchRelated}}
     */
    AuthorTable.Several<BookEditorsLinkTable, BookEditorsProxy.Query> editors() {
        return new AuthorTable.Several<>(BookEditorsProxy.LINK.from(this));
    }

    /** {@return the path to the readers of one {@link Book}: conditions on what is linked} */
    ReaderTable.Several<BookReadersLinkTable, Void> readers() {
        return new ReaderTable.Several<>(BookReadersProxy.LINK.from(this));
    }

    private Book readRow(Row row) {
        Book model = new Book();
        model.setId(row.get(ID));
        model.setTitle(row.get(TITLE));
        model.setAuthor(row.ref(Keys.AUTHOR, AUTHOR_ID));
        model.setEditors(row.many(BookEditorsProxy.LINK));
        return model;
    }

    @Override
    protected ModelType<Book, Long, BookTable, BookValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.AUTHOR);
    }

    @Override
    public List<UniqueKey<Record>> getUniqueKeys() {
        return Keys.UNIQUE;
    }

    @Override
    public BookTable as(Name alias) {
        return new BookTable(alias, this);
    }

    /** The path to the one book of another row. */
    static final class One extends BookTable implements ToOne<BookQuerySet> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a foreign key.
         *
         * @param route how it goes
         */
        One(Route route) {
            super(route);
        }

        private One(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public One as(Name alias) {
            return new One(alias, this);
        }

        @Override
        public One as(String alias) {
            return as(DSL.name(alias));
        }
    }

    /**
     * The path to the rows of {@code book} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends BookTable
            implements ToMany<Book, Long, BookTable, M, Q> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a link.
         *
         * @param route how it goes
         */
        Several(Route route) {
            super(route);
        }

        private Several(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public Several<M, Q> as(Name alias) {
            return new Several<>(alias, this);
        }

        @Override
        public Several<M, Q> as(String alias) {
            return as(DSL.name(alias));
        }
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Author}s: {@link Book#getAuthor()}. */
        static final Reference<Author, Long> AUTHOR =
                Reference.of(MODEL_TYPE, "author", AuthorTable.MODEL_TYPE, OnDelete.RESTRICT, BOOK.AUTHOR_ID);

        static final List<UniqueKey<Record>> UNIQUE = List.of(unique(BOOK, BOOK.TITLE));

        private Keys() {}
    }
}
