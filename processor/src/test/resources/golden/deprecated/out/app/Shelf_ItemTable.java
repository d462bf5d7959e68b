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

/** The table {@code item} of {@link Shelf.Item}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
class Shelf_ItemTable extends ModelTable<Shelf.Item, Shelf_ItemTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item}, not aliased. */
    static final Shelf_ItemTable SHELF_ITEM = new Shelf_ItemTable(DSL.name("item"), null);

    /** How rows become {@link Shelf.Item}s, and the other way round. */
    static final ModelType<Shelf.Item, Long, Shelf_ItemTable, Shelf_ItemValues> MODEL_TYPE = ModelType.of(
                    "Item", SHELF_ITEM, Shelf_ItemTable::readRow)
            .keyedBy(ModelKey.of(SHELF_ITEM.ID), item -> item.id)
            .with(Shelf_ItemValues::new, Shelf_ItemValues::of, Shelf_ItemQuerySet::new);

    /** {@code id bigint not null}: {@link Shelf.Item#id}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code mood varchar(255) not null}: {@link Shelf.Item#mood}. */
    final TableField<Record, Shelf.Mood> MOOD = column("mood", SQLDataType.VARCHAR(255).notNull(), Shelf.Mood.class);

    private Shelf_ItemTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private Shelf_ItemTable(Route route) {
        super(route, SHELF_ITEM);
    }

    private Shelf.Item readRow(Row row) {
        Shelf.Item model = new Shelf.Item();
        model.id = row.get(ID);
        model.mood = row.get(MOOD);
        return model;
    }

    @Override
    protected ModelType<Shelf.Item, Long, Shelf_ItemTable, Shelf_ItemValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public Shelf_ItemTable as(Name alias) {
        return new Shelf_ItemTable(alias, this);
    }

    /** The path to the one item of another row. */
    static final class One extends Shelf_ItemTable implements ToOne<Shelf_ItemQuerySet> {
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
     * The path to the rows of {@code item} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends Shelf_ItemTable
            implements ToMany<Shelf.Item, Long, Shelf_ItemTable, M, Q> {
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
