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

/** The table {@code item_other} of {@link ItemReverseLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ItemReverseLinkTable extends ModelTable<ItemReverseLink, ItemReverseLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item_other}, not aliased. */
    public static final ItemReverseLinkTable ITEM_REVERSE_LINK = new ItemReverseLinkTable(DSL.name("item_other"), null);

    /** How rows become {@link ItemReverseLink}s, and the other way round. */
    public static final ModelType<ItemReverseLink, LinkKey<Long, Long>, ItemReverseLinkTable, ItemReverseLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ItemReverseLink", ITEM_REVERSE_LINK, ItemReverseLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(ITEM_REVERSE_LINK.ITEM_ID, ITEM_REVERSE_LINK.OTHER_ID),
                    link -> new LinkKey<>(link.item().id(), link.other().id()))
            .with(ItemReverseLinkValues::new, ItemReverseLinkValues::of, ItemReverseLinkQuerySet::new)
            .relatedBy(itemReverseLink -> List.of(itemReverseLink.item(), itemReverseLink.other()));

    /** {@code item_id bigint not null}: the key of {@link ItemReverseLink#item()}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code other_id bigint not null}: the key of {@link ItemReverseLink#other()}. */
    public final TableField<Record, Long> OTHER_ID = column("other_id", SQLDataType.BIGINT.notNull());

    private ItemReverseLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link ItemReverseLink#item()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to {@link ItemReverseLink#other()}: its columns and paths, also for {@code selectRelated}} */
    public OtherTable.One other() {
        return new OtherTable.One(Keys.OTHER.from(this));
    }

    private ItemReverseLink readRow(Row row) {
        return new ItemReverseLink(row.ref(Keys.ITEM, ITEM_ID), row.ref(Keys.OTHER, OTHER_ID));
    }

    @Override
    protected ModelType<ItemReverseLink, LinkKey<Long, Long>, ItemReverseLinkTable, ItemReverseLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM, Keys.OTHER);
    }

    @Override
    public ItemReverseLinkTable as(Name alias) {
        return new ItemReverseLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: {@link ItemReverseLink#item()}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_REVERSE_LINK.ITEM_ID);

        /** Names {@link Other}s: {@link ItemReverseLink#other()}. */
        public static final Reference<Other, Long> OTHER =
                Reference.of(MODEL_TYPE, "other", OtherTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_REVERSE_LINK.OTHER_ID);

        private Keys() {}
    }
}
