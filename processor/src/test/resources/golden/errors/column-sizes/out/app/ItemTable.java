package app;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ColumnTypes;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import java.math.BigInteger;
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
            .withPrimitives(ITEM.NUMBER)
            .relatedBy(item -> List.of(item.tag(), item.tags()));

    /** {@code id bigint not null}: {@link Item#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code number integer not null}: {@link Item#number()}. */
    public final TableField<Record, Integer> NUMBER = column("number", SQLDataType.INTEGER.notNull());

    /** {@code text varchar(255) not null}: {@link Item#text()}. */
    public final TableField<Record, String> TEXT = column("text", SQLDataType.VARCHAR(255).notNull());

    /** {@code whole decimal(38) not null}: {@link Item#whole()}. */
    public final TableField<Record, BigInteger> WHOLE = column("whole", ColumnTypes.integer(38).notNull());

    /** {@code mood varchar(5) not null}: {@link Item#mood()}. */
    public final TableField<Record, Mood> MOOD = column("mood", SQLDataType.VARCHAR(5).notNull(), Mood.class);

    /** {@code tag_id bigint not null}: the key of {@link Item#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private ItemTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private ItemTable(Route route) {
        super(route, ITEM);
    }

    /** {@return the path to {@link Item#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    /** {@return the path to {@link Item#tags()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public TagTable.Several<ItemTagsLinkTable, ItemTagsProxy.Query> tags() {
        return new TagTable.Several<>(ItemTagsProxy.LINK.from(this));
    }

    private Item readRow(Row row) {
        return new Item(
                row.get(ID),
                row.get(NUMBER),
                row.get(TEXT),
                row.get(WHOLE),
                row.get(MOOD),
                row.ref(Keys.TAG, TAG_ID),
                row.many(ItemTagsProxy.LINK));
    }

    @Override
    protected ModelType<Item, Long, ItemTable, ItemValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.TAG);
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
        /** Names {@link Tag}s: {@link Item#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.RESTRICT, ITEM.TAG_ID);

        private Keys() {}
    }
}
