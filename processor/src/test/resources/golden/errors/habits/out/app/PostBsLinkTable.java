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

/** The table {@code post_bs} of {@link PostBsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
class PostBsLinkTable extends ModelTable<PostBsLink, PostBsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code post_bs}, not aliased. */
    static final PostBsLinkTable POST_BS_LINK = new PostBsLinkTable(DSL.name("post_bs"), null);

    /** How rows become {@link PostBsLink}s, and the other way round. */
    static final ModelType<PostBsLink, LinkKey<Long, Long>, PostBsLinkTable, PostBsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "PostBsLink", POST_BS_LINK, PostBsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(POST_BS_LINK.FROM_POST_ID, POST_BS_LINK.TO_POST_ID),
                    link -> new LinkKey<>(link.fromPost().id(), link.toPost().id()))
            .with(PostBsLinkValues::new, PostBsLinkValues::of, PostBsLinkQuerySet::new)
            .relatedBy(postBsLink -> List.of(postBsLink.fromPost(), postBsLink.toPost()));

    /** {@code from_post_id bigint not null}: the key of {@link PostBsLink#fromPost()}. */
    final TableField<Record, Long> FROM_POST_ID = column("from_post_id", SQLDataType.BIGINT.notNull());

    /** {@code to_post_id bigint not null}: the key of {@link PostBsLink#toPost()}. */
    final TableField<Record, Long> TO_POST_ID = column("to_post_id", SQLDataType.BIGINT.notNull());

    private PostBsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link PostBsLink#fromPost()}: its columns and paths, also for {@code selectRelated}} */
    PostTable.One fromPost() {
        return new PostTable.One(Keys.FROM_POST.from(this));
    }

    /** {@return the path to {@link PostBsLink#toPost()}: its columns and paths, also for {@code selectRelated}} */
    PostTable.One toPost() {
        return new PostTable.One(Keys.TO_POST.from(this));
    }

    private PostBsLink readRow(Row row) {
        return new PostBsLink(
                row.ref(Keys.FROM_POST, FROM_POST_ID),
                row.ref(Keys.TO_POST, TO_POST_ID));
    }

    @Override
    protected ModelType<PostBsLink, LinkKey<Long, Long>, PostBsLinkTable, PostBsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_POST, Keys.TO_POST);
    }

    @Override
    public PostBsLinkTable as(Name alias) {
        return new PostBsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Post}s: {@link PostBsLink#fromPost()}. */
        static final Reference<Post, Long> FROM_POST =
                Reference.of(MODEL_TYPE, "fromPost", PostTable.MODEL_TYPE, OnDelete.CASCADE, POST_BS_LINK.FROM_POST_ID);

        /** Names {@link Post}s: {@link PostBsLink#toPost()}. */
        static final Reference<Post, Long> TO_POST =
                Reference.of(MODEL_TYPE, "toPost", PostTable.MODEL_TYPE, OnDelete.CASCADE, POST_BS_LINK.TO_POST_ID);

        private Keys() {}
    }
}
