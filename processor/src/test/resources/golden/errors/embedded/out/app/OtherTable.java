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

/** The table {@code other} of {@link Other}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class OtherTable extends ModelTable<Other, OtherTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code other}, not aliased. */
    public static final OtherTable OTHER = new OtherTable(DSL.name("other"), null);

    /** How rows become {@link Other}s, and the other way round. */
    public static final ModelType<Other, Long, OtherTable, OtherValues> MODEL_TYPE = ModelType.of(
                    "Other", OTHER, OtherTable::readRow)
            .keyedBy(ModelKey.of(OTHER.ID), Other::id)
            .with(OtherValues::new, OtherValues::of, OtherQuerySet::new);

    /** {@code id bigint not null}: {@link Other#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private OtherTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private OtherTable(Route route) {
        super(route, OTHER);
    }

    private Other readRow(Row row) {
        return new Other(row.get(ID));
    }

    @Override
    protected ModelType<Other, Long, OtherTable, OtherValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public OtherTable as(Name alias) {
        return new OtherTable(alias, this);
    }

    /** The path to the one other of another row. */
    public static final class One extends OtherTable implements ToOne<OtherQuerySet> {
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
     * The path to the rows of {@code other} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends OtherTable
            implements ToMany<Other, Long, OtherTable, M, Q> {
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
