package app;

import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
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

/** The table {@code item_self} of {@link ItemSelfLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ItemSelfLinkTable extends ModelTable<ItemSelfLink, ItemSelfLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item_self}, not aliased. */
    public static final ItemSelfLinkTable ITEM_SELF_LINK = new ItemSelfLinkTable(DSL.name("item_self"), null);

    /** How rows become {@link ItemSelfLink}s, and the other way round. */
    public static final ModelType<ItemSelfLink, LinkKey<Long, Long>, ItemSelfLinkTable, ItemSelfLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ItemSelfLink", ITEM_SELF_LINK, ItemSelfLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(ITEM_SELF_LINK.FROM_ITEM_ID, ITEM_SELF_LINK.TO_ITEM_ID),
                    link -> new LinkKey<>(link.fromItem().id(), link.toItem().id()))
            .with(ItemSelfLinkValues::new, ItemSelfLinkValues::of, ItemSelfLinkQuerySet::new)
            .relatedBy(itemSelfLink -> List.of(itemSelfLink.fromItem(), itemSelfLink.toItem()));

    /** {@code from_item_id bigint not null}: the key of {@link ItemSelfLink#fromItem()}. */
    public final TableField<Record, Long> FROM_ITEM_ID = column("from_item_id", SQLDataType.BIGINT.notNull());

    /** {@code to_item_id bigint not null}: the key of {@link ItemSelfLink#toItem()}. */
    public final TableField<Record, Long> TO_ITEM_ID = column("to_item_id", SQLDataType.BIGINT.notNull());

    private ItemSelfLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link ItemSelfLink#fromItem()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One fromItem() {
        return new ItemTable.One(Keys.FROM_ITEM.from(this));
    }

    /** {@return the path to {@link ItemSelfLink#toItem()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One toItem() {
        return new ItemTable.One(Keys.TO_ITEM.from(this));
    }

    private ItemSelfLink readRow(Row row) {
        return new ItemSelfLink(
                row.ref(Keys.FROM_ITEM, FROM_ITEM_ID),
                row.ref(Keys.TO_ITEM, TO_ITEM_ID));
    }

    @Override
    protected ModelType<ItemSelfLink, LinkKey<Long, Long>, ItemSelfLinkTable, ItemSelfLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_ITEM, Keys.TO_ITEM);
    }

    @Override
    public ItemSelfLinkTable as(Name alias) {
        return new ItemSelfLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: {@link ItemSelfLink#fromItem()}. */
        public static final Reference<Item, Long> FROM_ITEM =
                Reference.of(MODEL_TYPE, "fromItem", ItemTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_SELF_LINK.FROM_ITEM_ID);

        /** Names {@link Item}s: {@link ItemSelfLink#toItem()}. */
        public static final Reference<Item, Long> TO_ITEM =
                Reference.of(MODEL_TYPE, "toItem", ItemTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_SELF_LINK.TO_ITEM_ID);

        private Keys() {}
    }
}
