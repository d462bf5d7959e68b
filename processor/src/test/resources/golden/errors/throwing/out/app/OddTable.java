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

/** The table {@code odd} of {@link Odd}. */
@Generated("dev.throughline.processor.ModelProcessor")
class OddTable extends ModelTable<Odd, OddTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code odd}, not aliased. */
    static final OddTable ODD = new OddTable(DSL.name("odd"), null);

    /** How rows become {@link Odd}s, and the other way round. */
    static final ModelType<Odd, Long, OddTable, OddValues> MODEL_TYPE = ModelType.of(
                    "Odd", ODD, OddTable::readRow)
            .keyedBy(ModelKey.of(ODD.ID), odd -> odd.id)
            .with(OddValues::new, OddValues::of, OddQuerySet::new);

    /** {@code id bigint not null}: {@link Odd#id}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code word varchar(255) not null}: {@link Odd#getWord()}. */
    final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(255).notNull());

    /** {@code read varchar(255) not null}: {@link Odd#read()}. */
    final TableField<Record, String> READ = column("read", SQLDataType.VARCHAR(255).notNull());

    private OddTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private OddTable(Route route) {
        super(route, ODD);
    }

    private Odd readRow(Row row) {
        Odd model = new Odd();
        model.id = row.get(ID);
        model.setText(null);
        model.setRead(row.get(READ));
        return model;
    }

    @Override
    protected ModelType<Odd, Long, OddTable, OddValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public OddTable as(Name alias) {
        return new OddTable(alias, this);
    }

    /** The path to the one odd of another row. */
    static final class One extends OddTable implements ToOne<OddQuerySet> {
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
     * The path to the rows of {@code odd} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends OddTable
            implements ToMany<Odd, Long, OddTable, M, Q> {
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
