package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
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
    static final ModelType<Book, Object, BookTable, BookValues> MODEL_TYPE = null;

    /** {@code number bigint not null}: {@link Book#getNumber()}. */
    final TableField<Record, Long> NUMBER = column("number", SQLDataType.BIGINT.notNull());

    private BookTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private BookTable(Route route) {
        super(route, BOOK);
    }

    @Override
    protected ModelType<Book, Object, BookTable, BookValues> modelType() {
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
     * The path to the rows of {@code book} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends BookTable
            implements ToMany<Book, Object, BookTable, M, Q> {
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
