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

/** The table {@code item_relatives} of {@link ItemRelativesLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ItemRelativesLinkTable extends ModelTable<ItemRelativesLink, ItemRelativesLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item_relatives}, not aliased. */
    public static final ItemRelativesLinkTable ITEM_RELATIVES_LINK =
            new ItemRelativesLinkTable(DSL.name("item_relatives"), null);

    /** How rows become {@link ItemRelativesLink}s, and the other way round. */
    public static final ModelType<ItemRelativesLink, LinkKey<Long, Long>, ItemRelativesLinkTable, ItemRelativesLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ItemRelativesLink", ITEM_RELATIVES_LINK, ItemRelativesLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(ITEM_RELATIVES_LINK.FROM_ITEM_ID, ITEM_RELATIVES_LINK.TO_ITEM_ID),
                    link -> new LinkKey<>(link.fromItem().id(), link.toItem().id()))
            .with(ItemRelativesLinkValues::new, ItemRelativesLinkValues::of, ItemRelativesLinkQuerySet::new)
            .relatedBy(itemRelativesLink -> List.of(itemRelativesLink.fromItem(), itemRelativesLink.toItem()));

    /** {@code from_item_id bigint not null}: the key of {@link ItemRelativesLink#fromItem()}. */
    public final TableField<Record, Long> FROM_ITEM_ID = column("from_item_id", SQLDataType.BIGINT.notNull());

    /** {@code to_item_id bigint not null}: the key of {@link ItemRelativesLink#toItem()}. */
    public final TableField<Record, Long> TO_ITEM_ID = column("to_item_id", SQLDataType.BIGINT.notNull());

    private ItemRelativesLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link ItemRelativesLink#fromItem()}: its columns and paths, also for {@code selectRelated}}
     */
    public ItemTable.One fromItem() {
        return new ItemTable.One(Keys.FROM_ITEM.from(this));
    }

    /**
     * {@return the path to {@link ItemRelativesLink#toItem()}: its columns and paths, also for {@code selectRelated}}
     */
    public ItemTable.One toItem() {
        return new ItemTable.One(Keys.TO_ITEM.from(this));
    }

    private ItemRelativesLink readRow(Row row) {
        return new ItemRelativesLink(
                row.ref(Keys.FROM_ITEM, FROM_ITEM_ID),
                row.ref(Keys.TO_ITEM, TO_ITEM_ID));
    }

    @Override
    protected ModelType<ItemRelativesLink, LinkKey<Long, Long>, ItemRelativesLinkTable, ItemRelativesLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_ITEM, Keys.TO_ITEM);
    }

    @Override
    public ItemRelativesLinkTable as(Name alias) {
        return new ItemRelativesLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: {@link ItemRelativesLink#fromItem()}. */
        public static final Reference<Item, Long> FROM_ITEM =
                Reference.of(MODEL_TYPE, "fromItem", ItemTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_RELATIVES_LINK.FROM_ITEM_ID);

        /** Names {@link Item}s: {@link ItemRelativesLink#toItem()}. */
        public static final Reference<Item, Long> TO_ITEM =
                Reference.of(MODEL_TYPE, "toItem", ItemTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_RELATIVES_LINK.TO_ITEM_ID);

        private Keys() {}
    }
}
