package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code item} of {@link Item}. */
@Generated("dev.throughline.processor.ModelProcessor")
class ItemTable extends ModelTable<Item, ItemTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item}, not aliased. */
    static final ItemTable ITEM = new ItemTable(DSL.name("item"), null);

    /** How rows become {@link Item}s, and the other way round. */
    static final ModelType<Item, ItemKey, ItemTable, ItemValues> MODEL_TYPE = null;

    /** {@code shop varchar(255) not null}: {@link Item#shop()}. */
    final TableField<Record, String> SHOP = column("shop", SQLDataType.VARCHAR(255).notNull());

    private ItemTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private ItemTable(Route route) {
        super(route, ITEM);
    }

    @Override
    protected ModelType<Item, ItemKey, ItemTable, ItemValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public ItemTable as(Name alias) {
        return new ItemTable(alias, this);
    }

    /** The path to the one item of another row. */
    static final class One extends ItemTable implements ToOne<ItemQuerySet> {
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
            extends ItemTable
            implements ToMany<Item, ItemKey, ItemTable, M, Q> {
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
