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

/** The table {@code kept} of {@link Kept}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class KeptTable extends ModelTable<Kept, KeptTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code kept}, not aliased. */
    public static final KeptTable KEPT = new KeptTable(DSL.name("kept"), null);

    /** How rows become {@link Kept}s, and the other way round. */
    public static final ModelType<Kept, LinkKey<Long, Long>, KeptTable, KeptValues> MODEL_TYPE = ModelType.of(
                    "Kept", KEPT, KeptTable::readRow)
            .keyedBy(
                    ModelKey.of(KEPT.ITEM_ID, KEPT.TAG_ID),
                    link -> new LinkKey<>(link.item().id(), link.tag().id()))
            .with(KeptValues::new, KeptValues::of, KeptQuerySet::new)
            .relatedBy(kept -> List.of(kept.item(), kept.tag()));

    /** {@code item_id bigint not null}: the key of {@link Kept#item()}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of {@link Kept#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private KeptTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link Kept#item()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to {@link Kept#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private Kept readRow(Row row) {
        return new Kept(row.ref(Keys.ITEM, ITEM_ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<Kept, LinkKey<Long, Long>, KeptTable, KeptValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM, Keys.TAG);
    }

    @Override
    public KeptTable as(Name alias) {
        return new KeptTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: {@link Kept#item()}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.CASCADE, KEPT.ITEM_ID);

        /** Names {@link Tag}s: {@link Kept#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, KEPT.TAG_ID);

        private Keys() {}
    }
}
