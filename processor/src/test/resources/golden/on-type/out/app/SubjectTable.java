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

/** The table {@code subjects} of {@link Subject}. */
@Generated("dev.throughline.processor.ModelProcessor")
class SubjectTable extends ModelTable<Subject, SubjectTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code subjects}, not aliased. */
    static final SubjectTable SUBJECT = new SubjectTable(DSL.name("subjects"), null);

    /** How rows become {@link Subject}s, and the other way round. */
    static final ModelType<Subject, Long, SubjectTable, SubjectValues> MODEL_TYPE = ModelType.of(
                    "Subject", SUBJECT, SubjectTable::readRow)
            .keyedBy(ModelKey.of(SUBJECT.ID), Subject::id)
            .with(SubjectValues::new, SubjectValues::of, SubjectQuerySet::new)
            .relatedBy(subject -> List.of(subject.books()));

    /** {@code id bigint not null}: {@link Subject#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code word varchar(255) not null}: {@link Subject#word()}. */
    final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(255).notNull());

    private SubjectTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private SubjectTable(Route route) {
        super(route, SUBJECT);
    }

    /** {@return the path to {@link Subject#books()}: conditions on what is linked, also for {@code prefetchRelated}} */
    BookTable.Several<BookSubjectsLinkTable, SubjectBooksProxy.Query> books() {
        return new BookTable.Several<>(SubjectBooksProxy.LINK.from(this));
    }

    private Subject readRow(Row row) {
        return new Subject(row.get(ID), row.get(WORD), row.many(SubjectBooksProxy.LINK));
    }

    @Override
    protected ModelType<Subject, Long, SubjectTable, SubjectValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public SubjectTable as(Name alias) {
        return new SubjectTable(alias, this);
    }

    /** The path to the one subject of another row. */
    static final class One extends SubjectTable implements ToOne<SubjectQuerySet> {
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
     * The path to the rows of {@code subjects} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends SubjectTable
            implements ToMany<Subject, Long, SubjectTable, M, Q> {
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
