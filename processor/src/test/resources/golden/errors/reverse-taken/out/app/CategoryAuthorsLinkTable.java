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

/** The table {@code categories_authors} of {@link CategoryAuthorsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class CategoryAuthorsLinkTable extends ModelTable<CategoryAuthorsLink, CategoryAuthorsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code categories_authors}, not aliased. */
    public static final CategoryAuthorsLinkTable CATEGORY_AUTHORS_LINK =
            new CategoryAuthorsLinkTable(DSL.name("categories_authors"), null);

    /** How rows become {@link CategoryAuthorsLink}s, and the other way round. */
    public static final ModelType<CategoryAuthorsLink, LinkKey<Long, Long>, CategoryAuthorsLinkTable, CategoryAuthorsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "CategoryAuthorsLink", CATEGORY_AUTHORS_LINK, CategoryAuthorsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(CATEGORY_AUTHORS_LINK.CATEGORY_ID, CATEGORY_AUTHORS_LINK.AUTHOR_ID),
                    link -> new LinkKey<>(link.category().id(), link.author().id()))
            .with(CategoryAuthorsLinkValues::new, CategoryAuthorsLinkValues::of, CategoryAuthorsLinkQuerySet::new)
            .relatedBy(categoryAuthorsLink -> List.of(categoryAuthorsLink.category(), categoryAuthorsLink.author()));

    /** {@code category_id bigint not null}: the key of {@link CategoryAuthorsLink#category()}. */
    public final TableField<Record, Long> CATEGORY_ID = column("category_id", SQLDataType.BIGINT.notNull());

    /** {@code author_id bigint not null}: the key of {@link CategoryAuthorsLink#author()}. */
    public final TableField<Record, Long> AUTHOR_ID = column("author_id", SQLDataType.BIGINT.notNull());

    private CategoryAuthorsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link CategoryAuthorsLink#category()}: its columns and paths, also for {@code
     * selectRelated}}
     */
    public CategoryTable.One category() {
        return new CategoryTable.One(Keys.CATEGORY.from(this));
    }

    /**
     * {@return the path to {@link CategoryAuthorsLink#author()}: its columns and paths, also for {@code selectRelated}}
     */
    public AuthorTable.One author() {
        return new AuthorTable.One(Keys.AUTHOR.from(this));
    }

    private CategoryAuthorsLink readRow(Row row) {
        return new CategoryAuthorsLink(
                row.ref(Keys.CATEGORY, CATEGORY_ID),
                row.ref(Keys.AUTHOR, AUTHOR_ID));
    }

    @Override
    protected ModelType<CategoryAuthorsLink, LinkKey<Long, Long>, CategoryAuthorsLinkTable, CategoryAuthorsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.CATEGORY, Keys.AUTHOR);
    }

    @Override
    public CategoryAuthorsLinkTable as(Name alias) {
        return new CategoryAuthorsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Category}s: {@link CategoryAuthorsLink#category()}. */
        public static final Reference<Category, Long> CATEGORY =
                Reference.of(MODEL_TYPE, "category", CategoryTable.MODEL_TYPE, OnDelete.CASCADE, CATEGORY_AUTHORS_LINK.CATEGORY_ID);

        /** Names {@link Author}s: {@link CategoryAuthorsLink#author()}. */
        public static final Reference<Author, Long> AUTHOR =
                Reference.of(MODEL_TYPE, "author", AuthorTable.MODEL_TYPE, OnDelete.CASCADE, CATEGORY_AUTHORS_LINK.AUTHOR_ID);

        private Keys() {}
    }
}
