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

/** The table {@code post_word} of {@link PostWord}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PostWordTable extends ModelTable<PostWord, PostWordTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code post_word}, not aliased. */
    public static final PostWordTable POST_WORD = new PostWordTable(DSL.name("post_word"), null);

    /** How rows become {@link PostWord}s, and the other way round. */
    public static final ModelType<PostWord, LinkKey<Long, Long>, PostWordTable, PostWordValues>
            MODEL_TYPE = ModelType.of(
                    "PostWord", POST_WORD, PostWordTable::readRow)
            .keyedBy(ModelKey.of(POST_WORD.POST_ID, POST_WORD.TAG_ID))
            .with(PostWordValues::new, PostWordValues::of, PostWordQuerySet::new)
            .withPrimitives(POST_WORD.PLACE);

    /** {@code post_id bigint not null}: the key of the {@link Post}. */
    public final TableField<Record, Long> POST_ID = column("post_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of the {@link Tag}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    /** {@code place integer not null}: {@link PostWord#place()}. */
    public final TableField<Record, Integer> PLACE = column("place", SQLDataType.INTEGER.notNull());

    private PostWordTable(Name name, @Nullable Table<Record> aliased) {
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

    private PostWord readRow(Row row) {
        return new PostWord(row.get(PLACE));
    }

    @Override
    protected ModelType<PostWord, LinkKey<Long, Long>, PostWordTable, PostWordValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.POST, Keys.TAG);
    }

    @Override
    public PostWordTable as(Name alias) {
        return new PostWordTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Post}s: the key of the {@link Post}. */
        public static final Reference<Post, Long> POST =
                Reference.of(MODEL_TYPE, "post", PostTable.MODEL_TYPE, OnDelete.CASCADE, POST_WORD.POST_ID);

        /** Names {@link Tag}s: the key of the {@link Tag}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, POST_WORD.TAG_ID);

        private Keys() {}
    }
}
