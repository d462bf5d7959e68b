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

/** The table {@code loose} of {@link Loose}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class LooseTable extends ModelTable<Loose, LooseTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code loose}, not aliased. */
    public static final LooseTable LOOSE = new LooseTable(DSL.name("loose"), null);

    /** How rows become {@link Loose}s, and the other way round. */
    public static final ModelType<Loose, LinkKey<Long, Long>, LooseTable, LooseValues> MODEL_TYPE = ModelType.of(
                    "Loose", LOOSE, LooseTable::readRow)
            .keyedBy(
                    ModelKey.of(LOOSE.ITEM_ID, LOOSE.TAG_ID),
                    link -> new LinkKey<>(link.item().id(), link.tag().id()))
            .with(LooseValues::new, LooseValues::of, LooseQuerySet::new)
            .relatedBy(loose -> List.of(loose.item(), loose.tag()));

    /** {@code item_id bigint not null}: the key of {@link Loose#item()}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint}: the key of {@link Loose#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.null_());

    private LooseTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link Loose#item()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to {@link Loose#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private Loose readRow(Row row) {
        return new Loose(row.ref(Keys.ITEM, ITEM_ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<Loose, LinkKey<Long, Long>, LooseTable, LooseValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM, Keys.TAG);
    }

    @Override
    public LooseTable as(Name alias) {
        return new LooseTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: {@link Loose#item()}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.CASCADE, LOOSE.ITEM_ID);

        /** Names {@link Tag}s: {@link Loose#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, LOOSE.TAG_ID);

        private Keys() {}
    }
}
