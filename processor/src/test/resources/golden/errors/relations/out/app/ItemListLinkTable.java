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

/** The table {@code item_tags} of {@link ItemListLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ItemListLinkTable extends ModelTable<ItemListLink, ItemListLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item_tags}, not aliased. */
    public static final ItemListLinkTable ITEM_LIST_LINK = new ItemListLinkTable(DSL.name("item_tags"), null);

    /** How rows become {@link ItemListLink}s, and the other way round. */
    public static final ModelType<ItemListLink, LinkKey<Long, Long>, ItemListLinkTable, ItemListLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ItemListLink", ITEM_LIST_LINK, ItemListLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(ITEM_LIST_LINK.ITEM_ID, ITEM_LIST_LINK.TAG_ID),
                    link -> new LinkKey<>(link.item().id(), link.tag().id()))
            .with(ItemListLinkValues::new, ItemListLinkValues::of, ItemListLinkQuerySet::new)
            .relatedBy(itemListLink -> List.of(itemListLink.item(), itemListLink.tag()));

    /** {@code item_id bigint not null}: the key of {@link ItemListLink#item()}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of {@link ItemListLink#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private ItemListLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link ItemListLink#item()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to {@link ItemListLink#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private ItemListLink readRow(Row row) {
        return new ItemListLink(row.ref(Keys.ITEM, ITEM_ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<ItemListLink, LinkKey<Long, Long>, ItemListLinkTable, ItemListLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM, Keys.TAG);
    }

    @Override
    public ItemListLinkTable as(Name alias) {
        return new ItemListLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: {@link ItemListLink#item()}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_LIST_LINK.ITEM_ID);

        /** Names {@link Tag}s: {@link ItemListLink#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_LIST_LINK.TAG_ID);

        private Keys() {}
    }
}
