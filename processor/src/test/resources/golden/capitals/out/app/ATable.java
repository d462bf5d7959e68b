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

/** The table {@code a} of {@link A}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ATable extends ModelTable<A, ATable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code a}, not aliased. */
    public static final ATable A = new ATable(DSL.name("a"), null);

    /** How rows become {@link A}s, and the other way round. */
    public static final ModelType<A, String, ATable, AValues> MODEL_TYPE = ModelType.of(
                    "A", A, ATable::readRow)
            .keyedBy(ModelKey.of(A.ID), a -> a.id())
            .with(AValues::new, AValues::of, AQuerySet::new);

    /** {@code id varchar(255) not null}: {@link A#id()}. The primary key, assigned by the caller. */
    public final TableField<Record, String> ID = column("id", SQLDataType.VARCHAR(255).notNull());

    private ATable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private ATable(Route route) {
        super(route, A);
    }

    private A readRow(Row row) {
        return new A(row.get(ID));
    }

    @Override
    protected ModelType<A, String, ATable, AValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public ATable as(Name alias) {
        return new ATable(alias, this);
    }

    /** The path to the one a of another row. */
    public static final class One extends ATable implements ToOne<AQuerySet> {
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
     * The path to the rows of {@code a} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends ATable
            implements ToMany<A, String, ATable, M, Q> {
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
