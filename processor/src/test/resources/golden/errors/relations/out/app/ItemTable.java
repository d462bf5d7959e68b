package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import java.util.List;
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
public class ItemTable extends ModelTable<Item, ItemTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item}, not aliased. */
    public static final ItemTable ITEM = new ItemTable(DSL.name("item"), null);

    /** How rows become {@link Item}s, and the other way round. */
    public static final ModelType<Item, Long, ItemTable, ItemValues> MODEL_TYPE = ModelType.of(
                    "Item", ITEM, ItemTable::readRow)
            .keyedBy(ModelKey.of(ITEM.ID), Item::id)
            .with(ItemValues::new, ItemValues::of, ItemQuerySet::new)
            .relatedBy(item -> List.of(item.list(), item.set(), item.mismatch(), item.given()));

    /** {@code id bigint not null}: {@link Item#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private ItemTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private ItemTable(Route route) {
        super(route, ITEM);
    }

    /** {@return the path to {@link Item#list()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public TagTable.Several<ItemListLinkTable, ItemListProxy.Query> list() {
        return new TagTable.Several<>(ItemListProxy.LINK.from(this));
    }

    /** {@return the path to {@link Item#set()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public TagTable.Several<ItemSetLinkTable, ItemSetProxy.Query> set() {
        return new TagTable.Several<>(ItemSetProxy.LINK.from(this));
    }

    /** {@return the path to {@link Item#mismatch()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public TagTable.Several<ItemMismatchLinkTable, ItemMismatchProxy.Query> mismatch() {
        return new TagTable.Several<>(ItemMismatchProxy.LINK.from(this));
    }

    /** {@return the path to {@link Item#given()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public TagTable.Several<LinkTable, ItemGivenProxy.Query> given() {
        return new TagTable.Several<>(ItemGivenProxy.LINK.from(this));
    }

    private Item readRow(Row row) {
        return new Item(
                row.get(ID),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                row.many(ItemGivenProxy.LINK),
                null);
    }

    @Override
    protected ModelType<Item, Long, ItemTable, ItemValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public ItemTable as(Name alias) {
        return new ItemTable(alias, this);
    }

    /** The path to the one item of another row. */
    public static final class One extends ItemTable implements ToOne<ItemQuerySet> {
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
     * The path to the rows of {@code item} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends ItemTable
            implements ToMany<Item, Long, ItemTable, M, Q> {
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
