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

/** The table {@code post_others} of {@link PostOthersLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
class PostOthersLinkTable extends ModelTable<PostOthersLink, PostOthersLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code post_others}, not aliased. */
    static final PostOthersLinkTable POST_OTHERS_LINK = new PostOthersLinkTable(DSL.name("post_others"), null);

    /** How rows become {@link PostOthersLink}s, and the other way round. */
    static final ModelType<PostOthersLink, LinkKey<Long, Long>, PostOthersLinkTable, PostOthersLinkValues>
            MODEL_TYPE = ModelType.of(
                    "PostOthersLink", POST_OTHERS_LINK, PostOthersLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(POST_OTHERS_LINK.FROM_POST_ID, POST_OTHERS_LINK.TO_POST_ID),
                    link -> new LinkKey<>(link.fromPost().id(), link.toPost().id()))
            .with(PostOthersLinkValues::new, PostOthersLinkValues::of, PostOthersLinkQuerySet::new)
            .relatedBy(postOthersLink -> List.of(postOthersLink.fromPost(), postOthersLink.toPost()));

    /** {@code from_post_id bigint not null}: the key of {@link PostOthersLink#fromPost()}. */
    final TableField<Record, Long> FROM_POST_ID = column("from_post_id", SQLDataType.BIGINT.notNull());

    /** {@code to_post_id bigint not null}: the key of {@link PostOthersLink#toPost()}. */
    final TableField<Record, Long> TO_POST_ID = column("to_post_id", SQLDataType.BIGINT.notNull());

    private PostOthersLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link PostOthersLink#fromPost()}: its columns and paths, also for {@code selectRelated}}
     */
    PostTable.One fromPost() {
        return new PostTable.One(Keys.FROM_POST.from(this));
    }

    /** {@return the path to {@link PostOthersLink#toPost()}: its columns and paths, also for {@code selectRelated}} */
    PostTable.One toPost() {
        return new PostTable.One(Keys.TO_POST.from(this));
    }

    private PostOthersLink readRow(Row row) {
        return new PostOthersLink(
                row.ref(Keys.FROM_POST, FROM_POST_ID),
                row.ref(Keys.TO_POST, TO_POST_ID));
    }

    @Override
    protected ModelType<PostOthersLink, LinkKey<Long, Long>, PostOthersLinkTable, PostOthersLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_POST, Keys.TO_POST);
    }

    @Override
    public PostOthersLinkTable as(Name alias) {
        return new PostOthersLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Post}s: {@link PostOthersLink#fromPost()}. */
        static final Reference<Post, Long> FROM_POST =
                Reference.of(MODEL_TYPE, "fromPost", PostTable.MODEL_TYPE, OnDelete.CASCADE, POST_OTHERS_LINK.FROM_POST_ID);

        /** Names {@link Post}s: {@link PostOthersLink#toPost()}. */
        static final Reference<Post, Long> TO_POST =
                Reference.of(MODEL_TYPE, "toPost", PostTable.MODEL_TYPE, OnDelete.CASCADE, POST_OTHERS_LINK.TO_POST_ID);

        private Keys() {}
    }
}
