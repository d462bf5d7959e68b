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

/** The table {@code item_label} of {@link ItemLabelsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ItemLabelsLinkTable extends ModelTable<ItemLabelsLink, ItemLabelsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item_label}, not aliased. */
    public static final ItemLabelsLinkTable ITEM_LABELS_LINK = new ItemLabelsLinkTable(DSL.name("item_label"), null);

    /** How rows become {@link ItemLabelsLink}s, and the other way round. */
    public static final ModelType<ItemLabelsLink, LinkKey<Long, Long>, ItemLabelsLinkTable, ItemLabelsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ItemLabelsLink", ITEM_LABELS_LINK, ItemLabelsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(ITEM_LABELS_LINK.ITEM_ID, ITEM_LABELS_LINK.LABEL_ID),
                    link -> new LinkKey<>(link.item().id(), link.label().id()))
            .with(ItemLabelsLinkValues::new, ItemLabelsLinkValues::of, ItemLabelsLinkQuerySet::new)
            .relatedBy(itemLabelsLink -> List.of(itemLabelsLink.item(), itemLabelsLink.label()));

    /** {@code item_id bigint not null}: the key of {@link ItemLabelsLink#item()}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code label_id bigint not null}: the key of {@link ItemLabelsLink#label()}. */
    public final TableField<Record, Long> LABEL_ID = column("label_id", SQLDataType.BIGINT.notNull());

    private ItemLabelsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link ItemLabelsLink#item()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to {@link ItemLabelsLink#label()}: its columns and paths, also for {@code selectRelated}} */
    public LabelTable.One label() {
        return new LabelTable.One(Keys.LABEL.from(this));
    }

    private ItemLabelsLink readRow(Row row) {
        return new ItemLabelsLink(row.ref(Keys.ITEM, ITEM_ID), row.ref(Keys.LABEL, LABEL_ID));
    }

    @Override
    protected ModelType<ItemLabelsLink, LinkKey<Long, Long>, ItemLabelsLinkTable, ItemLabelsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM, Keys.LABEL);
    }

    @Override
    public ItemLabelsLinkTable as(Name alias) {
        return new ItemLabelsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: {@link ItemLabelsLink#item()}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_LABELS_LINK.ITEM_ID);

        /** Names {@link Label}s: {@link ItemLabelsLink#label()}. */
        public static final Reference<Label, Long> LABEL =
                Reference.of(MODEL_TYPE, "label", LabelTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_LABELS_LINK.LABEL_ID);

        private Keys() {}
    }
}
