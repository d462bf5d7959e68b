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

/** The table {@code post_tag} of {@link PostTagsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
class PostTagsLinkTable extends ModelTable<PostTagsLink, PostTagsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code post_tag}, not aliased. */
    static final PostTagsLinkTable POST_TAGS_LINK = new PostTagsLinkTable(DSL.name("post_tag"), null);

    /** How rows become {@link PostTagsLink}s, and the other way round. */
    static final ModelType<PostTagsLink, LinkKey<Long, Kind>, PostTagsLinkTable, PostTagsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "PostTagsLink", POST_TAGS_LINK, PostTagsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(POST_TAGS_LINK.POST_ID, POST_TAGS_LINK.TAG_ID),
                    link -> new LinkKey<>(link.post().id(), link.tag().id()))
            .with(PostTagsLinkValues::new, PostTagsLinkValues::of, PostTagsLinkQuerySet::new)
            .relatedBy(postTagsLink -> List.of(postTagsLink.post(), postTagsLink.tag()));

    /** {@code post_id bigint not null}: the key of {@link PostTagsLink#post()}. */
    final TableField<Record, Long> POST_ID = column("post_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id varchar(255) not null}: the key of {@link PostTagsLink#tag()}. */
    final TableField<Record, Kind> TAG_ID = column("tag_id", SQLDataType.VARCHAR(255).notNull(), Kind.class);

    private PostTagsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link PostTagsLink#post()}: its columns and paths, also for {@code selectRelated}} */
    PostTable.One post() {
        return new PostTable.One(Keys.POST.from(this));
    }

    /** {@return the path to {@link PostTagsLink#tag()}: its columns and paths, also for {@code selectRelated}} */
    TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private PostTagsLink readRow(Row row) {
        return new PostTagsLink(row.ref(Keys.POST, POST_ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<PostTagsLink, LinkKey<Long, Kind>, PostTagsLinkTable, PostTagsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.POST, Keys.TAG);
    }

    @Override
    public PostTagsLinkTable as(Name alias) {
        return new PostTagsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Post}s: {@link PostTagsLink#post()}. */
        static final Reference<Post, Long> POST =
                Reference.of(MODEL_TYPE, "post", PostTable.MODEL_TYPE, OnDelete.CASCADE, POST_TAGS_LINK.POST_ID);

        /** Names {@link Tag}s: {@link PostTagsLink#tag()}. */
        static final Reference<Tag, Kind> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, POST_TAGS_LINK.TAG_ID);

        private Keys() {}
    }
}
