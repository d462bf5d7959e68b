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

/** The table {@code posts_categories} of {@link PostCategoriesLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PostCategoriesLinkTable extends ModelTable<PostCategoriesLink, PostCategoriesLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code posts_categories}, not aliased. */
    public static final PostCategoriesLinkTable POST_CATEGORIES_LINK =
            new PostCategoriesLinkTable(DSL.name("posts_categories"), null);

    /** How rows become {@link PostCategoriesLink}s, and the other way round. */
    public static final ModelType<PostCategoriesLink, LinkKey<Long, Long>, PostCategoriesLinkTable, PostCategoriesLinkValues>
            MODEL_TYPE = ModelType.of(
                    "PostCategoriesLink", POST_CATEGORIES_LINK, PostCategoriesLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(POST_CATEGORIES_LINK.POST_ID, POST_CATEGORIES_LINK.CATEGORY_ID),
                    link -> new LinkKey<>(link.post().id(), link.category().id()))
            .with(PostCategoriesLinkValues::new, PostCategoriesLinkValues::of, PostCategoriesLinkQuerySet::new)
            .relatedBy(postCategoriesLink -> List.of(postCategoriesLink.post(), postCategoriesLink.category()));

    /** {@code post_id bigint not null}: the key of {@link PostCategoriesLink#post()}. */
    public final TableField<Record, Long> POST_ID = column("post_id", SQLDataType.BIGINT.notNull());

    /** {@code category_id bigint not null}: the key of {@link PostCategoriesLink#category()}. */
    public final TableField<Record, Long> CATEGORY_ID = column("category_id", SQLDataType.BIGINT.notNull());

    private PostCategoriesLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link PostCategoriesLink#post()}: its columns and paths, also for {@code selectRelated}}
     */
    public PostTable.One post() {
        return new PostTable.One(Keys.POST.from(this));
    }

    /**
     * {@return the path to {@link PostCategoriesLink#category()}: its columns and paths, also for {@code
     * selectRelated}}
     */
    public CategoryTable.One category() {
        return new CategoryTable.One(Keys.CATEGORY.from(this));
    }

    private PostCategoriesLink readRow(Row row) {
        return new PostCategoriesLink(
                row.ref(Keys.POST, POST_ID),
                row.ref(Keys.CATEGORY, CATEGORY_ID));
    }

    @Override
    protected ModelType<PostCategoriesLink, LinkKey<Long, Long>, PostCategoriesLinkTable, PostCategoriesLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.POST, Keys.CATEGORY);
    }

    @Override
    public PostCategoriesLinkTable as(Name alias) {
        return new PostCategoriesLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Post}s: {@link PostCategoriesLink#post()}. */
        public static final Reference<Post, Long> POST =
                Reference.of(MODEL_TYPE, "post", PostTable.MODEL_TYPE, OnDelete.CASCADE, POST_CATEGORIES_LINK.POST_ID);

        /** Names {@link Category}s: {@link PostCategoriesLink#category()}. */
        public static final Reference<Category, Long> CATEGORY =
                Reference.of(MODEL_TYPE, "category", CategoryTable.MODEL_TYPE, OnDelete.CASCADE, POST_CATEGORIES_LINK.CATEGORY_ID);

        private Keys() {}
    }
}
