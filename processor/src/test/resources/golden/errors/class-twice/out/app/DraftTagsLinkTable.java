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

/** The table {@code posts_tags} of {@link DraftTagsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class DraftTagsLinkTable extends ModelTable<DraftTagsLink, DraftTagsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code posts_tags}, not aliased. */
    public static final DraftTagsLinkTable DRAFT_TAGS_LINK = new DraftTagsLinkTable(DSL.name("posts_tags"), null);

    /** How rows become {@link DraftTagsLink}s, and the other way round. */
    public static final ModelType<DraftTagsLink, LinkKey<Long, Long>, DraftTagsLinkTable, DraftTagsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "DraftTagsLink", DRAFT_TAGS_LINK, DraftTagsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(DRAFT_TAGS_LINK.DRAFT_ID, DRAFT_TAGS_LINK.TAG_ID),
                    link -> new LinkKey<>(link.draft().id(), link.tag().id()))
            .with(DraftTagsLinkValues::new, DraftTagsLinkValues::of, DraftTagsLinkQuerySet::new)
            .relatedBy(draftTagsLink -> List.of(draftTagsLink.draft(), draftTagsLink.tag()));

    /** {@code draft_id bigint not null}: the key of {@link DraftTagsLink#draft()}. */
    public final TableField<Record, Long> DRAFT_ID = column("draft_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of {@link DraftTagsLink#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private DraftTagsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link DraftTagsLink#draft()}: its columns and paths, also for {@code selectRelated}} */
    public DraftTable.One draft() {
        return new DraftTable.One(Keys.DRAFT.from(this));
    }

    /** {@return the path to {@link DraftTagsLink#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private DraftTagsLink readRow(Row row) {
        return new DraftTagsLink(row.ref(Keys.DRAFT, DRAFT_ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<DraftTagsLink, LinkKey<Long, Long>, DraftTagsLinkTable, DraftTagsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.DRAFT, Keys.TAG);
    }

    @Override
    public DraftTagsLinkTable as(Name alias) {
        return new DraftTagsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Draft}s: {@link DraftTagsLink#draft()}. */
        public static final Reference<Draft, Long> DRAFT =
                Reference.of(MODEL_TYPE, "draft", DraftTable.MODEL_TYPE, OnDelete.CASCADE, DRAFT_TAGS_LINK.DRAFT_ID);

        /** Names {@link Tag}s: {@link DraftTagsLink#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, DRAFT_TAGS_LINK.TAG_ID);

        private Keys() {}
    }
}
