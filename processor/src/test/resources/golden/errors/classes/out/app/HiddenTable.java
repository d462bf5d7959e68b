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

/** The table {@code hidden} of {@link Hidden}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class HiddenTable extends ModelTable<Hidden, HiddenTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code hidden}, not aliased. */
    public static final HiddenTable HIDDEN = new HiddenTable(DSL.name("hidden"), null);

    /** How rows become {@link Hidden}s, and the other way round. */
    public static final ModelType<Hidden, Long, HiddenTable, HiddenValues> MODEL_TYPE = ModelType.of(
                    "Hidden", HIDDEN, HiddenTable::readRow)
            .keyedBy(ModelKey.of(HIDDEN.ID), hidden -> hidden.id)
            .with(HiddenValues::new, HiddenValues::of, HiddenQuerySet::new);

    /** {@code id bigint not null}: {@link Hidden#id}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private HiddenTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private HiddenTable(Route route) {
        super(route, HIDDEN);
    }

    private Hidden readRow(Row row) {
        Hidden model = new Hidden();
        model.id = row.get(ID);
        model.setText(null);
        return model;
    }

    @Override
    protected ModelType<Hidden, Long, HiddenTable, HiddenValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public HiddenTable as(Name alias) {
        return new HiddenTable(alias, this);
    }

    /** The path to the one hidden of another row. */
    public static final class One extends HiddenTable implements ToOne<HiddenQuerySet> {
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
     * The path to the rows of {@code hidden} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends HiddenTable
            implements ToMany<Hidden, Long, HiddenTable, M, Q> {
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
