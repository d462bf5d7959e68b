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

/** The table {@code own} of {@link Rows.Own}. */
@Generated("dev.throughline.processor.ModelProcessor")
class Rows_OwnTable extends ModelTable<Rows.Own, Rows_OwnTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code own}, not aliased. */
    static final Rows_OwnTable ROWS_OWN = new Rows_OwnTable(DSL.name("own"), null);

    /** How rows become {@link Rows.Own}s, and the other way round. */
    static final ModelType<Rows.Own, Long, Rows_OwnTable, Rows_OwnValues> MODEL_TYPE = ModelType.of(
                    "Own", ROWS_OWN, Rows_OwnTable::readRow)
            .keyedBy(ModelKey.of(ROWS_OWN.ID), Rows.Own::id)
            .with(Rows_OwnValues::new, Rows_OwnValues::of, Rows_OwnQuerySet::new);

    /** {@code id bigint not null}: {@link Rows.Own#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code word varchar(5) not null}: {@link Rows.Own#word()}. */
    final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(5).notNull());

    private Rows_OwnTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private Rows_OwnTable(Route route) {
        super(route, ROWS_OWN);
    }

    private Rows.Own readRow(Row row) {
        return new Rows.Own(row.get(ID), row.get(WORD));
    }

    @Override
    protected ModelType<Rows.Own, Long, Rows_OwnTable, Rows_OwnValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public Rows_OwnTable as(Name alias) {
        return new Rows_OwnTable(alias, this);
    }

    /** The path to the one own of another row. */
    static final class One extends Rows_OwnTable implements ToOne<Rows_OwnQuerySet> {
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
     * The path to the rows of {@code own} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends Rows_OwnTable
            implements ToMany<Rows.Own, Long, Rows_OwnTable, M, Q> {
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
