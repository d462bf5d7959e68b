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

/** The table {@code categories_posts} of {@link CategoryPostsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class CategoryPostsLinkTable extends ModelTable<CategoryPostsLink, CategoryPostsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code categories_posts}, not aliased. */
    public static final CategoryPostsLinkTable CATEGORY_POSTS_LINK =
            new CategoryPostsLinkTable(DSL.name("categories_posts"), null);

    /** How rows become {@link CategoryPostsLink}s, and the other way round. */
    public static final ModelType<CategoryPostsLink, LinkKey<Long, Long>, CategoryPostsLinkTable, CategoryPostsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "CategoryPostsLink", CATEGORY_POSTS_LINK, CategoryPostsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(CATEGORY_POSTS_LINK.CATEGORY_ID, CATEGORY_POSTS_LINK.POST_ID),
                    link -> new LinkKey<>(link.category().id(), link.post().id()))
            .with(CategoryPostsLinkValues::new, CategoryPostsLinkValues::of, CategoryPostsLinkQuerySet::new)
            .relatedBy(categoryPostsLink -> List.of(categoryPostsLink.category(), categoryPostsLink.post()));

    /** {@code category_id bigint not null}: the key of {@link CategoryPostsLink#category()}. */
    public final TableField<Record, Long> CATEGORY_ID = column("category_id", SQLDataType.BIGINT.notNull());

    /** {@code post_id bigint not null}: the key of {@link CategoryPostsLink#post()}. */
    public final TableField<Record, Long> POST_ID = column("post_id", SQLDataType.BIGINT.notNull());

    private CategoryPostsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link CategoryPostsLink#category()}: its columns and paths, also for {@code selectRelated}}
     */
    public CategoryTable.One category() {
        return new CategoryTable.One(Keys.CATEGORY.from(this));
    }

    /** {@return the path to {@link CategoryPostsLink#post()}: its columns and paths, also for {@code selectRelated}} */
    public PostTable.One post() {
        return new PostTable.One(Keys.POST.from(this));
    }

    private CategoryPostsLink readRow(Row row) {
        return new CategoryPostsLink(
                row.ref(Keys.CATEGORY, CATEGORY_ID),
                row.ref(Keys.POST, POST_ID));
    }

    @Override
    protected ModelType<CategoryPostsLink, LinkKey<Long, Long>, CategoryPostsLinkTable, CategoryPostsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.CATEGORY, Keys.POST);
    }

    @Override
    public CategoryPostsLinkTable as(Name alias) {
        return new CategoryPostsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Category}s: {@link CategoryPostsLink#category()}. */
        public static final Reference<Category, Long> CATEGORY =
                Reference.of(MODEL_TYPE, "category", CategoryTable.MODEL_TYPE, OnDelete.CASCADE, CATEGORY_POSTS_LINK.CATEGORY_ID);

        /** Names {@link Post}s: {@link CategoryPostsLink#post()}. */
        public static final Reference<Post, Long> POST =
                Reference.of(MODEL_TYPE, "post", PostTable.MODEL_TYPE, OnDelete.CASCADE, CATEGORY_POSTS_LINK.POST_ID);

        private Keys() {}
    }
}
