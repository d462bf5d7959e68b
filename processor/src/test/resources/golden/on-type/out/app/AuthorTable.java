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

/** The table {@code authors} of {@link Author}. */
@Generated("dev.throughline.processor.ModelProcessor")
class AuthorTable extends ModelTable<Author, AuthorTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code authors}, not aliased. */
    static final AuthorTable AUTHOR = new AuthorTable(DSL.name("authors"), null);

    /** How rows become {@link Author}s, and the other way round. */
    static final ModelType<Author, Long, AuthorTable, AuthorValues> MODEL_TYPE = ModelType.of(
                    "Author", AUTHOR, AuthorTable::readRow)
            .keyedBy(ModelKey.of(AUTHOR.ID), author -> author.id)
            .with(AuthorValues::new, AuthorValues::of, AuthorQuerySet::new)
            .reaching(author -> List.of(author.written()));

    /** {@code id bigint not null}: {@link Author#id}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code name varchar(255) not null}: {@link Author#name}. */
    final TableField<Record, String> NAME = column("name", SQLDataType.VARCHAR(255).notNull());

    private AuthorTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private AuthorTable(Route route) {
        super(route, AUTHOR);
    }

    /** {@return the path to the written of one {@link Author}: conditions on what is linked} */
    BookTable.Several<AuthorshipTable, Void> written() {
        return new BookTable.Several<>(AuthorWrittenProxy.LINK.from(this));
    }

    private Author readRow(Row row) {
        Author model = new Author();
        model.id = row.get(ID);
        model.name = row.get(NAME);
        return model;
    }

    @Override
    protected ModelType<Author, Long, AuthorTable, AuthorValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public AuthorTable as(Name alias) {
        return new AuthorTable(alias, this);
    }

    /** The path to the one author of another row. */
    static final class One extends AuthorTable implements ToOne<AuthorQuerySet> {
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
     * The path to the rows of {@code authors} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends AuthorTable
            implements ToMany<Author, Long, AuthorTable, M, Q> {
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
