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

/** The table {@code reader} of {@link Reader}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
class ReaderTable extends ModelTable<Reader, ReaderTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code reader}, not aliased. */
    static final ReaderTable READER = new ReaderTable(DSL.name("reader"), null);

    /** How rows become {@link Reader}s, and the other way round. */
    static final ModelType<Reader, Long, ReaderTable, ReaderValues> MODEL_TYPE = ModelType.of(
                    "Reader", READER, ReaderTable::readRow)
            .keyedBy(ModelKey.of(READER.ID), Reader::id)
            .with(ReaderValues::new, ReaderValues::of, ReaderQuerySet::new)
            .orderedBy(reader -> List.of(reader.ID))
            .relatedBy(reader -> List.of(reader.posts()));

    /** {@code id bigint not null}: {@link Reader#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private ReaderTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private ReaderTable(Route route) {
        super(route, READER);
    }

    /** {@return the path to {@link Reader#posts()}: conditions on what is linked, also for {@code prefetchRelated}} */
    PostTable.Several<ReaderPostsLinkTable, ReaderPostsProxy.Query> posts() {
        return new PostTable.Several<>(ReaderPostsProxy.LINK.from(this));
    }

    private Reader readRow(Row row) {
        return new Reader(row.get(ID), row.many(ReaderPostsProxy.LINK));
    }

    @Override
    protected ModelType<Reader, Long, ReaderTable, ReaderValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public ReaderTable as(Name alias) {
        return new ReaderTable(alias, this);
    }

    /** The path to the one reader of another row. */
    static final class One extends ReaderTable implements ToOne<ReaderQuerySet> {
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
     * The path to the rows of {@code reader} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends ReaderTable
            implements ToMany<Reader, Long, ReaderTable, M, Q> {
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
