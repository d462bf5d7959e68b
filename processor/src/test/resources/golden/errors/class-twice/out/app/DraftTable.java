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

/** The table {@code posts} of {@link Draft}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class DraftTable extends ModelTable<Draft, DraftTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code posts}, not aliased. */
    public static final DraftTable DRAFT = new DraftTable(DSL.name("posts"), null);

    /** How rows become {@link Draft}s, and the other way round. */
    public static final ModelType<Draft, Long, DraftTable, DraftValues> MODEL_TYPE = ModelType.of(
                    "Draft", DRAFT, DraftTable::readRow)
            .keyedBy(ModelKey.of(DRAFT.ID), Draft::id)
            .with(DraftValues::new, DraftValues::of, DraftQuerySet::new)
            .relatedBy(draft -> List.of(draft.tags()));

    /** {@code id bigint not null}: {@link Draft#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private DraftTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private DraftTable(Route route) {
        super(route, DRAFT);
    }

    /** {@return the path to {@link Draft#tags()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public TagTable.Several<DraftTagsLinkTable, DraftTagsProxy.Query> tags() {
        return new TagTable.Several<>(DraftTagsProxy.LINK.from(this));
    }

    private Draft readRow(Row row) {
        return new Draft(row.get(ID), row.many(DraftTagsProxy.LINK));
    }

    @Override
    protected ModelType<Draft, Long, DraftTable, DraftValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public DraftTable as(Name alias) {
        return new DraftTable(alias, this);
    }

    /** The path to the one draft of another row. */
    public static final class One extends DraftTable implements ToOne<DraftQuerySet> {
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
     * The path to the rows of {@code posts} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends DraftTable
            implements ToMany<Draft, Long, DraftTable, M, Q> {
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
