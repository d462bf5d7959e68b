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

/** The table {@code item_tag} of {@link ItemTagsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ItemTagsLinkTable extends ModelTable<ItemTagsLink, ItemTagsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item_tag}, not aliased. */
    public static final ItemTagsLinkTable ITEM_TAGS_LINK = new ItemTagsLinkTable(DSL.name("item_tag"), null);

    /** How rows become {@link ItemTagsLink}s, and the other way round. */
    public static final ModelType<ItemTagsLink, LinkKey<Long, Long>, ItemTagsLinkTable, ItemTagsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ItemTagsLink", ITEM_TAGS_LINK, ItemTagsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(ITEM_TAGS_LINK.ITEM_ID, ITEM_TAGS_LINK.TAG_ID),
                    link -> new LinkKey<>(link.item().id(), link.tag().id()))
            .with(ItemTagsLinkValues::new, ItemTagsLinkValues::of, ItemTagsLinkQuerySet::new)
            .relatedBy(itemTagsLink -> List.of(itemTagsLink.item(), itemTagsLink.tag()));

    /** {@code item_id bigint not null}: the key of {@link ItemTagsLink#item()}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of {@link ItemTagsLink#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private ItemTagsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link ItemTagsLink#item()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to {@link ItemTagsLink#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private ItemTagsLink readRow(Row row) {
        return new ItemTagsLink(row.ref(Keys.ITEM, ITEM_ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<ItemTagsLink, LinkKey<Long, Long>, ItemTagsLinkTable, ItemTagsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM, Keys.TAG);
    }

    @Override
    public ItemTagsLinkTable as(Name alias) {
        return new ItemTagsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: {@link ItemTagsLink#item()}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_TAGS_LINK.ITEM_ID);

        /** Names {@link Tag}s: {@link ItemTagsLink#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_TAGS_LINK.TAG_ID);

        private Keys() {}
    }
}
