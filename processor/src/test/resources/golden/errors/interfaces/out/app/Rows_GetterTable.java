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

/** The table {@code getter} of {@link Rows.Getter}. */
@Generated("dev.throughline.processor.ModelProcessor")
class Rows_GetterTable extends ModelTable<Rows.Getter, Rows_GetterTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code getter}, not aliased. */
    static final Rows_GetterTable ROWS_GETTER = new Rows_GetterTable(DSL.name("getter"), null);

    /** How rows become {@link Rows.Getter}s, and the other way round. */
    static final ModelType<Rows.Getter, Long, Rows_GetterTable, Rows_GetterValues> MODEL_TYPE = ModelType.of(
                    "Getter", ROWS_GETTER, Rows_GetterTable::readRow)
            .keyedBy(ModelKey.of(ROWS_GETTER.ID), getter -> getter.id)
            .with(Rows_GetterValues::new, Rows_GetterValues::of, Rows_GetterQuerySet::new);

    /** {@code id bigint not null}: {@link Rows.Getter#id}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code word varchar(255) not null}: {@link Rows.Getter#getWord()}. */
    final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(255).notNull());

    private Rows_GetterTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private Rows_GetterTable(Route route) {
        super(route, ROWS_GETTER);
    }

    private Rows.Getter readRow(Row row) {
        Rows.Getter model = new Rows.Getter();
        model.id = row.get(ID);
        model.setWord(row.get(WORD));
        return model;
    }

    @Override
    protected ModelType<Rows.Getter, Long, Rows_GetterTable, Rows_GetterValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public Rows_GetterTable as(Name alias) {
        return new Rows_GetterTable(alias, this);
    }

    /** The path to the one getter of another row. */
    static final class One extends Rows_GetterTable implements ToOne<Rows_GetterQuerySet> {
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
     * The path to the rows of {@code getter} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends Rows_GetterTable
            implements ToMany<Rows.Getter, Long, Rows_GetterTable, M, Q> {
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
