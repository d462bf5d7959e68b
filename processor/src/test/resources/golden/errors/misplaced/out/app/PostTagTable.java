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

/** The table {@code post_tag} of {@link PostTag}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PostTagTable extends ModelTable<PostTag, PostTagTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code post_tag}, not aliased. */
    public static final PostTagTable POST_TAG = new PostTagTable(DSL.name("post_tag"), null);

    /** How rows become {@link PostTag}s, and the other way round. */
    public static final ModelType<PostTag, LinkKey<Long, Long>, PostTagTable, PostTagValues> MODEL_TYPE = ModelType.of(
                    "PostTag", POST_TAG, PostTagTable::readRow)
            .keyedBy(ModelKey.of(POST_TAG.POST_ID, POST_TAG.TAG_ID))
            .with(PostTagValues::new, PostTagValues::of, PostTagQuerySet::new)
            .withPrimitives(POST_TAG.PLACE);

    /** {@code post_id bigint not null}: the key of the {@link Post}. */
    public final TableField<Record, Long> POST_ID = column("post_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of the {@link Tag}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    /** {@code place integer not null}: {@link PostTag#place()}. */
    public final TableField<Record, Integer> PLACE = column("place", SQLDataType.INTEGER.notNull());

    private PostTagTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to the {@link Post}: its columns and paths, also for {@code selectRelated}} */
    public PostTable.One post() {
        return new PostTable.One(Keys.POST.from(this));
    }

    /** {@return the path to the {@link Tag}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private PostTag readRow(Row row) {
        return new PostTag(row.get(PLACE));
    }

    @Override
    protected ModelType<PostTag, LinkKey<Long, Long>, PostTagTable, PostTagValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.POST, Keys.TAG);
    }

    @Override
    public PostTagTable as(Name alias) {
        return new PostTagTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Post}s: the key of the {@link Post}. */
        public static final Reference<Post, Long> POST =
                Reference.of(MODEL_TYPE, "post", PostTable.MODEL_TYPE, OnDelete.CASCADE, POST_TAG.POST_ID);

        /** Names {@link Tag}s: the key of the {@link Tag}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, POST_TAG.TAG_ID);

        private Keys() {}
    }
}
