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

/** The table {@code item} of {@link Shop.Item}. */
@Generated("dev.throughline.processor.ModelProcessor")
class Shop_ItemTable extends ModelTable<Shop.Item, Shop_ItemTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item}, not aliased. */
    static final Shop_ItemTable SHOP_ITEM = new Shop_ItemTable(DSL.name("item"), null);

    /** How rows become {@link Shop.Item}s, and the other way round. */
    static final ModelType<Shop.Item, Integer, Shop_ItemTable, Shop_ItemValues> MODEL_TYPE = ModelType.of(
                    "Item", SHOP_ITEM, Shop_ItemTable::readRow)
            .keyedBy(ModelKey.of(SHOP_ITEM.NUMBER), item -> item.number)
            .with(Shop_ItemValues::new, Shop_ItemValues::of, Shop_ItemQuerySet::new)
            .withPrimitives(SHOP_ITEM.NUMBER)
            .relatedBy(item -> List.of(item.tag()));

    /** {@code number integer not null}: {@link Shop.Item#number}. The primary key, assigned by the caller. */
    final TableField<Record, Integer> NUMBER = column("number", SQLDataType.INTEGER.notNull());

    /** {@code tag_language integer not null}: part of the key of {@link Shop.Item#tag}. */
    final TableField<Record, Integer> TAG_LANGUAGE = column("tag_language", SQLDataType.INTEGER.notNull());

    /** {@code tag_word varchar(255) not null}: part of the key of {@link Shop.Item#tag}. */
    final TableField<Record, String> TAG_WORD = column("tag_word", SQLDataType.VARCHAR(255).notNull());

    private Shop_ItemTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private Shop_ItemTable(Route route) {
        super(route, SHOP_ITEM);
    }

    /** {@return the path to {@link Shop.Item#tag}: its columns and paths, also for {@code selectRelated}} */
    TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private Shop.Item readRow(Row row) {
        Shop.Item model = new Shop.Item();
        model.number = row.get(NUMBER);
        model.tag = row.ref(Keys.TAG, List.of(TAG_LANGUAGE, TAG_WORD));
        return model;
    }

    @Override
    protected ModelType<Shop.Item, Integer, Shop_ItemTable, Shop_ItemValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.TAG);
    }

    @Override
    public Shop_ItemTable as(Name alias) {
        return new Shop_ItemTable(alias, this);
    }

    /** The path to the one item of another row. */
    static final class One extends Shop_ItemTable implements ToOne<Shop_ItemQuerySet> {
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
            extends Shop_ItemTable
            implements ToMany<Shop.Item, Integer, Shop_ItemTable, M, Q> {
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

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Tag}s: {@link Shop.Item#tag}. */
        static final Reference<Tag, TagKey> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.RESTRICT, SHOP_ITEM.TAG_LANGUAGE,
                        SHOP_ITEM.TAG_WORD);

        private Keys() {}
    }
}
