package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
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
public class AuthorTable extends ModelTable<Author, AuthorTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code authors}, not aliased. */
    public static final AuthorTable AUTHOR = new AuthorTable(DSL.name("authors"), null);

    /** How rows become {@link Author}s, and the other way round. */
    public static final ModelType<Author, Long, AuthorTable, AuthorValues> MODEL_TYPE = ModelType.of(
                    "Author", AUTHOR, AuthorTable::readRow)
            .keyedBy(ModelKey.of(AUTHOR.ID), Author::id)
            .with(AuthorValues::new, AuthorValues::of, AuthorQuerySet::new);

    /** {@code id bigint not null}: {@link Author#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private AuthorTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private AuthorTable(Route route) {
        super(route, AUTHOR);
    }

    private Author readRow(Row row) {
        return new Author(row.get(ID));
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
    public static final class One extends AuthorTable implements ToOne<AuthorQuerySet> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a foreign key.
         *
         * @param route how it goes
         */
        public One(Route route) {
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
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends AuthorTable
            implements ToMany<Author, Long, AuthorTable, M, Q> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a link.
         *
         * @param route how it goes
         */
        public Several(Route route) {
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
