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

/** The table {@code thing} of {@link Thing}. */
@Generated("dev.throughline.processor.ModelProcessor")
class ThingTable extends ModelTable<Thing, ThingTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code thing}, not aliased. */
    static final ThingTable THING = new ThingTable(DSL.name("thing"), null);

    /** How rows become {@link Thing}s, and the other way round. */
    static final ModelType<Thing, Long, ThingTable, ThingValues> MODEL_TYPE = ModelType.of(
                    "Thing", THING, ThingTable::readRow)
            .keyedBy(ModelKey.of(THING.ID), Thing::getId)
            .with(ThingValues::new, ThingValues::of, ThingQuerySet::new);

    /** {@code id bigint not null}: {@link Thing#getId()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code name varchar(255) not null}: {@link Thing#name}. */
    final TableField<Record, String> NAME = column("name", SQLDataType.VARCHAR(255).notNull());

    private ThingTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private ThingTable(Route route) {
        super(route, THING);
    }

    private Thing readRow(Row row) {
        Thing model = new Thing();
        model.name = row.get(NAME);
        return model;
    }

    @Override
    protected ModelType<Thing, Long, ThingTable, ThingValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public ThingTable as(Name alias) {
        return new ThingTable(alias, this);
    }

    /** The path to the one thing of another row. */
    static final class One extends ThingTable implements ToOne<ThingQuerySet> {
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
     * The path to the rows of {@code thing} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends ThingTable
            implements ToMany<Thing, Long, ThingTable, M, Q> {
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
