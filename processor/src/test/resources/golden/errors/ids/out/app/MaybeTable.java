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

/** The table {@code maybe} of {@link Maybe}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class MaybeTable extends ModelTable<Maybe, MaybeTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code maybe}, not aliased. */
    public static final MaybeTable MAYBE = new MaybeTable(DSL.name("maybe"), null);

    /** How rows become {@link Maybe}s, and the other way round. */
    public static final ModelType<Maybe, String, MaybeTable, MaybeValues> MODEL_TYPE = ModelType.of(
                    "Maybe", MAYBE, MaybeTable::readRow)
            .keyedBy(ModelKey.of(MAYBE.ID), Maybe::id)
            .with(MaybeValues::new, MaybeValues::of, MaybeQuerySet::new);

    /** {@code id varchar(255)}: {@link Maybe#id()}. The primary key, assigned by the caller. */
    public final TableField<Record, String> ID = column("id", SQLDataType.VARCHAR(255).null_());

    private MaybeTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private MaybeTable(Route route) {
        super(route, MAYBE);
    }

    private Maybe readRow(Row row) {
        return new Maybe(row.get(ID));
    }

    @Override
    protected ModelType<Maybe, String, MaybeTable, MaybeValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public MaybeTable as(Name alias) {
        return new MaybeTable(alias, this);
    }

    /** The path to the one maybe of another row. */
    public static final class One extends MaybeTable implements ToOne<MaybeQuerySet> {
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
     * The path to the rows of {@code maybe} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends MaybeTable
            implements ToMany<Maybe, String, MaybeTable, M, Q> {
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
