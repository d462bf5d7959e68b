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

/** The table {@code item_tags} of {@link ItemMadeLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ItemMadeLinkTable extends ModelTable<ItemMadeLink, ItemMadeLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item_tags}, not aliased. */
    public static final ItemMadeLinkTable ITEM_MADE_LINK = new ItemMadeLinkTable(DSL.name("item_tags"), null);

    /** How rows become {@link ItemMadeLink}s, and the other way round. */
    public static final ModelType<ItemMadeLink, LinkKey<Long, Long>, ItemMadeLinkTable, ItemMadeLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ItemMadeLink", ITEM_MADE_LINK, ItemMadeLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(ITEM_MADE_LINK.ITEM_ID, ITEM_MADE_LINK.TAG_ID),
                    link -> new LinkKey<>(link.item().id(), link.tag().id()))
            .with(ItemMadeLinkValues::new, ItemMadeLinkValues::of, ItemMadeLinkQuerySet::new)
            .relatedBy(itemMadeLink -> List.of(itemMadeLink.item(), itemMadeLink.tag()));

    /** {@code item_id bigint not null}: the key of {@link ItemMadeLink#item()}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of {@link ItemMadeLink#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private ItemMadeLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link ItemMadeLink#item()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to {@link ItemMadeLink#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private ItemMadeLink readRow(Row row) {
        return new ItemMadeLink(row.ref(Keys.ITEM, ITEM_ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<ItemMadeLink, LinkKey<Long, Long>, ItemMadeLinkTable, ItemMadeLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM, Keys.TAG);
    }

    @Override
    public ItemMadeLinkTable as(Name alias) {
        return new ItemMadeLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: {@link ItemMadeLink#item()}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_MADE_LINK.ITEM_ID);

        /** Names {@link Tag}s: {@link ItemMadeLink#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_MADE_LINK.TAG_ID);

        private Keys() {}
    }
}
