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

/** The table {@code refs} of {@link Refs}. */
@Generated("dev.throughline.processor.ModelProcessor")
class RefsTable extends ModelTable<Refs, RefsTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code refs}, not aliased. */
    static final RefsTable REFS = new RefsTable(DSL.name("refs"), null);

    /** How rows become {@link Refs}s, and the other way round. */
    static final ModelType<Refs, Long, RefsTable, RefsValues> MODEL_TYPE = ModelType.of(
                    "Refs", REFS, RefsTable::readRow)
            .keyedBy(ModelKey.of(REFS.ID), Refs::id)
            .with(RefsValues::new, RefsValues::of, RefsQuerySet::new)
            .relatedBy(refs -> List.of(refs.marked()));

    /** {@code id bigint not null}: {@link Refs#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private RefsTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private RefsTable(Route route) {
        super(route, REFS);
    }

    /** {@return the path to {@link Refs#marked()}: conditions on what is linked, also for {@code prefetchRelated}} */
    TagTable.Several<RefsMarkedLinkTable, RefsMarkedProxy.Query> marked() {
        return new TagTable.Several<>(RefsMarkedProxy.LINK.from(this));
    }

    private Refs readRow(Row row) {
        return new Refs(row.get(ID), null, null, null, null, null);
    }

    @Override
    protected ModelType<Refs, Long, RefsTable, RefsValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public RefsTable as(Name alias) {
        return new RefsTable(alias, this);
    }

    /** The path to the one refs of another row. */
    static final class One extends RefsTable implements ToOne<RefsQuerySet> {
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
     * The path to the rows of {@code refs} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends RefsTable
            implements ToMany<Refs, Long, RefsTable, M, Q> {
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
