package app;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
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
            .relatedBy(item -> List.of(item.kept(), item.place(), item.two()));

    /** {@code id bigint not null}: {@link Item#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code kept_id bigint not null}: the key of {@link Item#kept()}. */
    public final TableField<Record, Long> KEPT_ID = column("kept_id", SQLDataType.BIGINT.notNull());

    /** {@code place_line integer not null}: part of the key of {@link Item#place()}. */
    public final TableField<Record, Integer> PLACE_LINE = column("place_line", SQLDataType.INTEGER.notNull());

    /** {@code place_place varchar(255) not null}: part of the key of {@link Item#place()}. */
    public final TableField<Record, String> PLACE_PLACE = column("place_place", SQLDataType.VARCHAR(255).notNull());

    /** {@code two_id bigint not null}: the key of {@link Item#two()}. */
    public final TableField<Record, Long> TWO_ID = column("two_id", SQLDataType.BIGINT.notNull());

    private ItemTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private ItemTable(Route route) {
        super(route, ITEM);
    }

    /** {@return the path to {@link Item#kept()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One kept() {
        return new TagTable.One(Keys.KEPT.from(this));
    }

    /** {@return the path to {@link Item#place()}: its columns and paths, also for {@code selectRelated}} */
    public SeatTable.One place() {
        return new SeatTable.One(Keys.PLACE.from(this));
    }

    /** {@return the path to {@link Item#two()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One two() {
        return new TagTable.One(Keys.TWO.from(this));
    }

    private Item readRow(Row row) {
        return new Item(
                row.get(ID),
                null,
                null,
                null,
                null,
                null,
                row.ref(Keys.KEPT, KEPT_ID),
                null,
                row.ref(Keys.PLACE, List.of(PLACE_LINE, PLACE_PLACE)),
                row.ref(Keys.TWO, TWO_ID));
    }

    @Override
    protected ModelType<Item, Long, ItemTable, ItemValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.KEPT, Keys.PLACE, Keys.TWO);
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

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Tag}s: {@link Item#kept()}. */
        public static final Reference<Tag, Long> KEPT =
                Reference.of(MODEL_TYPE, "kept", TagTable.MODEL_TYPE, OnDelete.SET_NULL, ITEM.KEPT_ID);

        /** Names {@link Seat}s: {@link Item#place()}. */
        public static final Reference<Seat, SeatKey> PLACE =
                Reference.of(MODEL_TYPE, "place", SeatTable.MODEL_TYPE, OnDelete.RESTRICT, ITEM.PLACE_LINE,
                        ITEM.PLACE_PLACE);

        /** Names {@link Tag}s: {@link Item#two()}. */
        public static final Reference<Tag, Long> TWO =
                Reference.of(MODEL_TYPE, "two", TagTable.MODEL_TYPE, OnDelete.RESTRICT, ITEM.TWO_ID);

        private Keys() {}
    }
}
