package app;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
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
    public static final ModelType<PostCategory, Object, PostCategoryTable, PostCategoryValues> MODEL_TYPE = null;

    /** {@code post_id bigint not null}: the key of the {@link Post}. */
    public final TableField<Record, Long> POST_ID = column("post_id", SQLDataType.BIGINT.notNull());

    /** {@code category_id bigint not null}: the key of the {@link Category}. */
    public final TableField<Record, Long> CATEGORY_ID = column("category_id", SQLDataType.BIGINT.notNull());

    /** {@code grade integer}: {@link PostCategory#grade()}. */
    public final TableField<Record, Integer> GRADE = column("grade", SQLDataType.INTEGER.null_());

    /** {@code Grade integer not null}: {@link PostCategory#mark()}. */
    public final TableField<Record, Integer> MARK = column("Grade", SQLDataType.INTEGER.notNull());

    /** {@code note clob not null}: {@link PostCategory#note()}. */
    public final TableField<Record, String> NOTE = column("note", SQLDataType.CLOB.notNull());

    private PostCategoryTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private PostCategoryTable(Route route) {
        super(route, POST_CATEGORY);
    }

    /** {@return the path to the {@link Post}: its columns and paths, also for {@code selectRelated}} */
    public PostTable.One post() {
        return new PostTable.One(Keys.POST.from(this));
    }

    /** {@return the path to the {@link Category}: its columns and paths, also for {@code selectRelated}} */
    public CategoryTable.One category() {
        return new CategoryTable.One(Keys.CATEGORY.from(this));
    }

    @Override
    protected ModelType<PostCategory, Object, PostCategoryTable, PostCategoryValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.POST, Keys.CATEGORY);
    }

    @Override
    public PostCategoryTable as(Name alias) {
        return new PostCategoryTable(alias, this);
    }

    /** The path to the one post category of another row. */
    public static final class One extends PostCategoryTable implements ToOne<PostCategoryQuerySet> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a foreign key.
         *
         * @param route how it goes
         */
        public One(Route route) {
            super(route);
        }

        private One(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public One as(Name alias) {
            return new One(alias, this);
        }

        @Override
        public One as(String alias) {
            return as(DSL.name(alias));
        }
    }

    /**
     * The path to the rows of {@code post_category} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends PostCategoryTable
            implements ToMany<PostCategory, Object, PostCategoryTable, M, Q> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a link.
         *
         * @param route how it goes
         */
        public Several(Route route) {
            super(route);
        }

        private Several(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public Several<M, Q> as(Name alias) {
            return new Several<>(alias, this);
        }

        @Override
        public Several<M, Q> as(String alias) {
            return as(DSL.name(alias));
        }
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Post}s: the key of the {@link Post}. */
        public static final Reference<Post, Long> POST =
                Reference.of(MODEL_TYPE, "post", PostTable.MODEL_TYPE, OnDelete.CASCADE, POST_CATEGORY.POST_ID);

        /** Names {@link Category}s: the key of the {@link Category}. */
        public static final Reference<Category, Long> CATEGORY =
                Reference.of(MODEL_TYPE, "category", CategoryTable.MODEL_TYPE, OnDelete.CASCADE, POST_CATEGORY.CATEGORY_ID);

        private Keys() {}
    }
}
