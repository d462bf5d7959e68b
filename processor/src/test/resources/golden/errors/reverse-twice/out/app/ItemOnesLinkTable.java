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

/** The table {@code item_one} of {@link ItemOnesLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ItemOnesLinkTable extends ModelTable<ItemOnesLink, ItemOnesLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item_one}, not aliased. */
    public static final ItemOnesLinkTable ITEM_ONES_LINK = new ItemOnesLinkTable(DSL.name("item_one"), null);

    /** How rows become {@link ItemOnesLink}s, and the other way round. */
    public static final ModelType<ItemOnesLink, LinkKey<Long, Long>, ItemOnesLinkTable, ItemOnesLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ItemOnesLink", ITEM_ONES_LINK, ItemOnesLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(ITEM_ONES_LINK.ITEM_ID, ITEM_ONES_LINK.ONE_ID),
                    link -> new LinkKey<>(link.item().id(), link.one().id()))
            .with(ItemOnesLinkValues::new, ItemOnesLinkValues::of, ItemOnesLinkQuerySet::new)
            .relatedBy(itemOnesLink -> List.of(itemOnesLink.item(), itemOnesLink.one()));

    /** {@code item_id bigint not null}: the key of {@link ItemOnesLink#item()}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code one_id bigint not null}: the key of {@link ItemOnesLink#one()}. */
    public final TableField<Record, Long> ONE_ID = column("one_id", SQLDataType.BIGINT.notNull());

    private ItemOnesLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link ItemOnesLink#item()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to {@link ItemOnesLink#one()}: its columns and paths, also for {@code selectRelated}} */
    public OneTable.One one() {
        return new OneTable.One(Keys.ONE.from(this));
    }

    private ItemOnesLink readRow(Row row) {
        return new ItemOnesLink(row.ref(Keys.ITEM, ITEM_ID), row.ref(Keys.ONE, ONE_ID));
    }

    @Override
    protected ModelType<ItemOnesLink, LinkKey<Long, Long>, ItemOnesLinkTable, ItemOnesLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM, Keys.ONE);
    }

    @Override
    public ItemOnesLinkTable as(Name alias) {
        return new ItemOnesLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: {@link ItemOnesLink#item()}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_ONES_LINK.ITEM_ID);

        /** Names {@link One}s: {@link ItemOnesLink#one()}. */
        public static final Reference<One, Long> ONE =
                Reference.of(MODEL_TYPE, "one", OneTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_ONES_LINK.ONE_ID);

        private Keys() {}
    }
}
