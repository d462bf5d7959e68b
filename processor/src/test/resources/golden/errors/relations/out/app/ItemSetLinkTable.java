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

/** The table {@code item_tags} of {@link ItemSetLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ItemSetLinkTable extends ModelTable<ItemSetLink, ItemSetLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item_tags}, not aliased. */
    public static final ItemSetLinkTable ITEM_SET_LINK = new ItemSetLinkTable(DSL.name("item_tags"), null);

    /** How rows become {@link ItemSetLink}s, and the other way round. */
    public static final ModelType<ItemSetLink, LinkKey<Long, Long>, ItemSetLinkTable, ItemSetLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ItemSetLink", ITEM_SET_LINK, ItemSetLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(ITEM_SET_LINK.ITEM_ID, ITEM_SET_LINK.TAG_ID),
                    link -> new LinkKey<>(link.item().id(), link.tag().id()))
            .with(ItemSetLinkValues::new, ItemSetLinkValues::of, ItemSetLinkQuerySet::new)
            .relatedBy(itemSetLink -> List.of(itemSetLink.item(), itemSetLink.tag()));

    /** {@code item_id bigint not null}: the key of {@link ItemSetLink#item()}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of {@link ItemSetLink#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private ItemSetLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link ItemSetLink#item()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to {@link ItemSetLink#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private ItemSetLink readRow(Row row) {
        return new ItemSetLink(row.ref(Keys.ITEM, ITEM_ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<ItemSetLink, LinkKey<Long, Long>, ItemSetLinkTable, ItemSetLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM, Keys.TAG);
    }

    @Override
    public ItemSetLinkTable as(Name alias) {
        return new ItemSetLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: {@link ItemSetLink#item()}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_SET_LINK.ITEM_ID);

        /** Names {@link Tag}s: {@link ItemSetLink#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_SET_LINK.TAG_ID);

        private Keys() {}
    }
}
