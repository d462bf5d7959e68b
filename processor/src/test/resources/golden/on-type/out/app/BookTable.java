package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
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

/** The table {@code books} of {@link Book}. */
@Generated("dev.throughline.processor.ModelProcessor")
class BookTable extends ModelTable<Book, BookTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code books}, not aliased. */
    static final BookTable BOOK = new BookTable(DSL.name("books"), null);

    /** How rows become {@link Book}s, and the other way round. */
    static final ModelType<Book, Long, BookTable, BookValues> MODEL_TYPE = ModelType.of(
                    "Book", BOOK, BookTable::readRow)
            .keyedBy(ModelKey.of(BOOK.ID), Book::id)
            .with(BookValues::new, BookValues::of, BookQuerySet::new)
            .reaching(book -> List.of(book.subjects(), book.authors(), book.sequels(), book.alike()));

    /** {@code id bigint not null}: {@link Book#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code title varchar(255) not null}: {@link Book#title()}. */
    final TableField<Record, String> TITLE = column("title", SQLDataType.VARCHAR(255).notNull());

    private BookTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private BookTable(Route route) {
        super(route, BOOK);
    }

    /** {@return the path to the subjects of one {@link Book}: conditions on what is linked} */
    SubjectTable.Several<BookSubjectsLinkTable, Void> subjects() {
        return new SubjectTable.Several<>(BookSubjectsProxy.LINK.from(this));
    }

    /** {@return the path to the authors of one {@link Book}: conditions on what is linked} */
    AuthorTable.Several<AuthorshipTable, Void> authors() {
        return new AuthorTable.Several<>(BookAuthorsProxy.LINK.from(this));
    }

    /** {@return the path to the sequels of one {@link Book}: conditions on what is linked} */
    Several<BookSequelsLinkTable, Void> sequels() {
        return new Several<>(BookSequelsProxy.LINK.from(this));
    }

    /** {@return the path to the alike of one {@link Book}: conditions on what is linked} */
    Several<BookAlikeLinkTable, Void> alike() {
        return new Several<>(BookAlikeProxy.LINK.from(this));
    }

    private Book readRow(Row row) {
        return new Book(row.get(ID), row.get(TITLE));
    }

    @Override
    protected ModelType<Book, Long, BookTable, BookValues> modelType() {
        return MODEL_TYPE;
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
     * The path to the rows of {@code books} that are linked to another row.
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
}
