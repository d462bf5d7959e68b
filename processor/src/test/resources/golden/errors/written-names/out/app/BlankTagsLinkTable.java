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

/** The table {@code blank_tags} of {@link BlankTagsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class BlankTagsLinkTable extends ModelTable<BlankTagsLink, BlankTagsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code blank_tags}, not aliased. */
    public static final BlankTagsLinkTable BLANK_TAGS_LINK = new BlankTagsLinkTable(DSL.name("blank_tags"), null);

    /** How rows become {@link BlankTagsLink}s, and the other way round. */
    public static final ModelType<BlankTagsLink, LinkKey<Long, Long>, BlankTagsLinkTable, BlankTagsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "BlankTagsLink", BLANK_TAGS_LINK, BlankTagsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(BLANK_TAGS_LINK.BLANK_ID, BLANK_TAGS_LINK.TAG_ID),
                    link -> new LinkKey<>(link.blank().id(), link.tag().id()))
            .with(BlankTagsLinkValues::new, BlankTagsLinkValues::of, BlankTagsLinkQuerySet::new)
            .relatedBy(blankTagsLink -> List.of(blankTagsLink.blank(), blankTagsLink.tag()));

    /** {@code blank_id bigint not null}: the key of {@link BlankTagsLink#blank()}. */
    public final TableField<Record, Long> BLANK_ID = column("blank_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of {@link BlankTagsLink#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private BlankTagsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link BlankTagsLink#blank()}: its columns and paths, also for {@code selectRelated}} */
    public BlankTable.One blank() {
        return new BlankTable.One(Keys.BLANK.from(this));
    }

    /** {@return the path to {@link BlankTagsLink#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private BlankTagsLink readRow(Row row) {
        return new BlankTagsLink(row.ref(Keys.BLANK, BLANK_ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<BlankTagsLink, LinkKey<Long, Long>, BlankTagsLinkTable, BlankTagsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.BLANK, Keys.TAG);
    }

    @Override
    public BlankTagsLinkTable as(Name alias) {
        return new BlankTagsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Blank}s: {@link BlankTagsLink#blank()}. */
        public static final Reference<Blank, Long> BLANK =
                Reference.of(MODEL_TYPE, "blank", BlankTable.MODEL_TYPE, OnDelete.CASCADE, BLANK_TAGS_LINK.BLANK_ID);

        /** Names {@link Tag}s: {@link BlankTagsLink#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, BLANK_TAGS_LINK.TAG_ID);

        private Keys() {}
    }
}
