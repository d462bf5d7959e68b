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

/** The table {@code item_tags} of {@link ItemMismatchLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ItemMismatchLinkTable extends ModelTable<ItemMismatchLink, ItemMismatchLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item_tags}, not aliased. */
    public static final ItemMismatchLinkTable ITEM_MISMATCH_LINK =
            new ItemMismatchLinkTable(DSL.name("item_tags"), null);

    /** How rows become {@link ItemMismatchLink}s, and the other way round. */
    public static final ModelType<ItemMismatchLink, LinkKey<Long, Long>, ItemMismatchLinkTable, ItemMismatchLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ItemMismatchLink", ITEM_MISMATCH_LINK, ItemMismatchLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(ITEM_MISMATCH_LINK.ITEM_ID, ITEM_MISMATCH_LINK.TAG_ID),
                    link -> new LinkKey<>(link.item().id(), link.tag().id()))
            .with(ItemMismatchLinkValues::new, ItemMismatchLinkValues::of, ItemMismatchLinkQuerySet::new)
            .relatedBy(itemMismatchLink -> List.of(itemMismatchLink.item(), itemMismatchLink.tag()));

    /** {@code item_id bigint not null}: the key of {@link ItemMismatchLink#item()}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of {@link ItemMismatchLink#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private ItemMismatchLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link ItemMismatchLink#item()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to {@link ItemMismatchLink#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private ItemMismatchLink readRow(Row row) {
        return new ItemMismatchLink(row.ref(Keys.ITEM, ITEM_ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<ItemMismatchLink, LinkKey<Long, Long>, ItemMismatchLinkTable, ItemMismatchLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM, Keys.TAG);
    }

    @Override
    public ItemMismatchLinkTable as(Name alias) {
        return new ItemMismatchLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: {@link ItemMismatchLink#item()}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_MISMATCH_LINK.ITEM_ID);

        /** Names {@link Tag}s: {@link ItemMismatchLink#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_MISMATCH_LINK.TAG_ID);

        private Keys() {}
    }
}
