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

/** The table {@code post_category} of {@link PostCategory}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PostCategoryTable extends ModelTable<PostCategory, PostCategoryTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code post_category}, not aliased. */
    public static final PostCategoryTable POST_CATEGORY = new PostCategoryTable(DSL.name("post_category"), null);

    /** How rows become {@link PostCategory}s, and the other way round. */
    public static final ModelType<PostCategory, LinkKey<Long, Long>, PostCategoryTable, PostCategoryValues>
            MODEL_TYPE = ModelType.of(
                    "PostCategory", POST_CATEGORY, PostCategoryTable::readRow)
            .keyedBy(ModelKey.of(POST_CATEGORY.CATEGORY_ID, POST_CATEGORY.POST_ID))
            .with(PostCategoryValues::new, PostCategoryValues::of, PostCategoryQuerySet::new)
            .withPrimitives(POST_CATEGORY.SORT_ORDER);

    /** {@code category_id bigint not null}: the key of the {@link Category}. */
    public final TableField<Record, Long> CATEGORY_ID = column("category_id", SQLDataType.BIGINT.notNull());

    /** {@code post_id bigint not null}: the key of the {@link Post}. */
    public final TableField<Record, Long> POST_ID = column("post_id", SQLDataType.BIGINT.notNull());

    /** {@code sort_order integer not null}: {@link PostCategory#sortOrder()}. */
    public final TableField<Record, Integer> SORT_ORDER = column("sort_order", SQLDataType.INTEGER.notNull());

    private PostCategoryTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to the {@link Category}: its columns and paths, also for {@code selectRelated}} */
    public CategoryTable.One category() {
        return new CategoryTable.One(Keys.CATEGORY.from(this));
    }

    /** {@return the path to the {@link Post}: its columns and paths, also for {@code selectRelated}} */
    public PostTable.One post() {
        return new PostTable.One(Keys.POST.from(this));
    }

    private PostCategory readRow(Row row) {
        return new PostCategory(row.get(SORT_ORDER));
    }

    @Override
    protected ModelType<PostCategory, LinkKey<Long, Long>, PostCategoryTable, PostCategoryValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.CATEGORY, Keys.POST);
    }

    @Override
    public PostCategoryTable as(Name alias) {
        return new PostCategoryTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Category}s: the key of the {@link Category}. */
        public static final Reference<Category, Long> CATEGORY =
                Reference.of(MODEL_TYPE, "category", CategoryTable.MODEL_TYPE, OnDelete.CASCADE, POST_CATEGORY.CATEGORY_ID);

        /** Names {@link Post}s: the key of the {@link Post}. */
        public static final Reference<Post, Long> POST =
                Reference.of(MODEL_TYPE, "post", PostTable.MODEL_TYPE, OnDelete.CASCADE, POST_CATEGORY.POST_ID);

        private Keys() {}
    }
}
