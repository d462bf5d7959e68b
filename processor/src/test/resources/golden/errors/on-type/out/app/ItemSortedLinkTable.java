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

/** The table {@code item_sorted} of {@link ItemSortedLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ItemSortedLinkTable extends ModelTable<ItemSortedLink, ItemSortedLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code item_sorted}, not aliased. */
    public static final ItemSortedLinkTable ITEM_SORTED_LINK = new ItemSortedLinkTable(DSL.name("item_sorted"), null);

    /** How rows become {@link ItemSortedLink}s, and the other way round. */
    public static final ModelType<ItemSortedLink, LinkKey<Long, Long>, ItemSortedLinkTable, ItemSortedLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ItemSortedLink", ITEM_SORTED_LINK, ItemSortedLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(ITEM_SORTED_LINK.ITEM_ID, ITEM_SORTED_LINK.SORTED_ID),
                    link -> new LinkKey<>(link.item().id(), link.sorted().id()))
            .with(ItemSortedLinkValues::new, ItemSortedLinkValues::of, ItemSortedLinkQuerySet::new)
            .relatedBy(itemSortedLink -> List.of(itemSortedLink.item(), itemSortedLink.sorted()));

    /** {@code item_id bigint not null}: the key of {@link ItemSortedLink#item()}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code sorted_id bigint not null}: the key of {@link ItemSortedLink#sorted()}. */
    public final TableField<Record, Long> SORTED_ID = column("sorted_id", SQLDataType.BIGINT.notNull());

    private ItemSortedLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link ItemSortedLink#item()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to {@link ItemSortedLink#sorted()}: its columns and paths, also for {@code selectRelated}} */
    public SortedTable.One sorted() {
        return new SortedTable.One(Keys.SORTED.from(this));
    }

    private ItemSortedLink readRow(Row row) {
        return new ItemSortedLink(row.ref(Keys.ITEM, ITEM_ID), row.ref(Keys.SORTED, SORTED_ID));
    }

    @Override
    protected ModelType<ItemSortedLink, LinkKey<Long, Long>, ItemSortedLinkTable, ItemSortedLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM, Keys.SORTED);
    }

    @Override
    public ItemSortedLinkTable as(Name alias) {
        return new ItemSortedLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: {@link ItemSortedLink#item()}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_SORTED_LINK.ITEM_ID);

        /** Names {@link Sorted}s: {@link ItemSortedLink#sorted()}. */
        public static final Reference<Sorted, Long> SORTED =
                Reference.of(MODEL_TYPE, "sorted", SortedTable.MODEL_TYPE, OnDelete.CASCADE, ITEM_SORTED_LINK.SORTED_ID);

        private Keys() {}
    }
}
