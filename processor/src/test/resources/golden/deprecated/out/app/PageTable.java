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

/** The table {@code page} of {@link Page}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("removal")
class PageTable extends ModelTable<Page, PageTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code page}, not aliased. */
    static final PageTable PAGE = new PageTable(DSL.name("page"), null);

    /** How rows become {@link Page}s, and the other way round. */
    static final ModelType<Page, Long, PageTable, PageValues> MODEL_TYPE = ModelType.of(
                    "Page", PAGE, PageTable::readRow)
            .keyedBy(ModelKey.of(PAGE.ID), Page::id)
            .with(PageValues::new, PageValues::of, PageQuerySet::new)
            .relatedBy(page -> List.of(page.notes()));

    /** {@code id bigint not null}: {@link Page#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private PageTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private PageTable(Route route) {
        super(route, PAGE);
    }

    /** {@return the path to {@link Page#notes()}: conditions on what is linked, also for {@code prefetchRelated}} */
    NoteTable.Several<GoneTable, PageNotesProxy.Query> notes() {
        return new NoteTable.Several<>(PageNotesProxy.LINK.from(this));
    }

    private Page readRow(Row row) {
        return new Page(row.get(ID), row.many(PageNotesProxy.LINK));
    }

    @Override
    protected ModelType<Page, Long, PageTable, PageValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public PageTable as(Name alias) {
        return new PageTable(alias, this);
    }

    /** The path to the one page of another row. */
    static final class One extends PageTable implements ToOne<PageQuerySet> {
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
     * The path to the rows of {@code page} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends PageTable
            implements ToMany<Page, Long, PageTable, M, Q> {
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
