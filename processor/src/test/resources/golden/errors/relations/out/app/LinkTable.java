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

/** The table {@code link} of {@link Link}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class LinkTable extends ModelTable<Link, LinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code link}, not aliased. */
    public static final LinkTable LINK = new LinkTable(DSL.name("link"), null);

    /** How rows become {@link Link}s, and the other way round. */
    public static final ModelType<Link, LinkKey<Long, Long>, LinkTable, LinkValues> MODEL_TYPE = ModelType.of(
                    "Link", LINK, LinkTable::readRow)
            .keyedBy(ModelKey.of(LINK.ITEM_ID, LINK.TAG_ID))
            .with(LinkValues::new, LinkValues::of, LinkQuerySet::new);

    /** {@code item_id bigint not null}: the key of the {@link Item}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of the {@link Tag}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    /** {@code name varchar(255) not null}: {@link Link#name()}. */
    public final TableField<Record, String> NAME = column("name", SQLDataType.VARCHAR(255).notNull());

    private LinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to the {@link Item}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to the {@link Tag}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private Link readRow(Row row) {
        return new Link(row.get(NAME));
    }

    @Override
    protected ModelType<Link, LinkKey<Long, Long>, LinkTable, LinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM, Keys.TAG);
    }

    @Override
    public LinkTable as(Name alias) {
        return new LinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Item}s: the key of the {@link Item}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.CASCADE, LINK.ITEM_ID);

        /** Names {@link Tag}s: the key of the {@link Tag}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, LINK.TAG_ID);

        private Keys() {}
    }
}
