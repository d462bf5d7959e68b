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

/** The table {@code end} of {@link End}. */
@Generated("dev.throughline.processor.ModelProcessor")
class EndTable extends ModelTable<End, EndTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code end}, not aliased. */
    static final EndTable END = new EndTable(DSL.name("end"), null);

    /** How rows become {@link End}s, and the other way round. */
    static final ModelType<End, Long, EndTable, EndValues> MODEL_TYPE = ModelType.of(
                    "End", END, EndTable::readRow)
            .keyedBy(ModelKey.of(END.ID), End::id)
            .with(EndValues::new, EndValues::of, EndQuerySet::new);

    /** {@code id bigint not null}: {@link End#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private EndTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private EndTable(Route route) {
        super(route, END);
    }

    private End readRow(Row row) {
        return new End(row.get(ID), null);
    }

    @Override
    protected ModelType<End, Long, EndTable, EndValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public EndTable as(Name alias) {
        return new EndTable(alias, this);
    }

    /** The path to the one end of another row. */
    static final class One extends EndTable implements ToOne<EndQuerySet> {
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
     * The path to the rows of {@code end} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends EndTable
            implements ToMany<End, Long, EndTable, M, Q> {
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
