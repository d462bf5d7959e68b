package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
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

/** The table {@code categories} of {@link Category}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class CategoryTable extends ModelTable<Category, CategoryTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code categories}, not aliased. */
    public static final CategoryTable CATEGORY = new CategoryTable(DSL.name("categories"), null);

    /** How rows become {@link Category}s, and the other way round. */
    public static final ModelType<Category, Long, CategoryTable, CategoryValues> MODEL_TYPE = ModelType.of(
                    "Category", CATEGORY, CategoryTable::readRow)
            .keyedBy(ModelKey.of(CATEGORY.ID), Category::id)
            .with(CategoryValues::new, CategoryValues::of, CategoryQuerySet::new)
            .relatedBy(category -> List.of(category.posts(), category.authors()));

    /** {@code id bigint not null}: {@link Category#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private CategoryTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private CategoryTable(Route route) {
        super(route, CATEGORY);
    }

    /**
     * {@return the path to {@link Category#posts()}: conditions on what is linked, also for {@code prefetchRelated}}
     */
    public PostTable.Several<CategoryPostsLinkTable, CategoryPostsProxy.Query> posts() {
        return new PostTable.Several<>(CategoryPostsProxy.LINK.from(this));
    }

    /**
     * {@return the path to {@link Category#authors()}: conditions on what is linked, also for {@code prefetchRelated}}
     */
    public AuthorTable.Several<CategoryAuthorsLinkTable, CategoryAuthorsProxy.Query> authors() {
        return new AuthorTable.Several<>(CategoryAuthorsProxy.LINK.from(this));
    }

    private Category readRow(Row row) {
        return new Category(
                row.get(ID),
                row.many(CategoryPostsProxy.LINK),
                row.many(CategoryAuthorsProxy.LINK));
    }

    @Override
    protected ModelType<Category, Long, CategoryTable, CategoryValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public CategoryTable as(Name alias) {
        return new CategoryTable(alias, this);
    }

    /** The path to the one category of another row. */
    public static final class One extends CategoryTable implements ToOne<CategoryQuerySet> {
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
     * The path to the rows of {@code categories} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends CategoryTable
            implements ToMany<Category, Long, CategoryTable, M, Q> {
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
}
