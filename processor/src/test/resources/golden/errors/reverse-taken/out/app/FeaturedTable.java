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

/** The table {@code featured} of {@link Featured}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class FeaturedTable extends ModelTable<Featured, FeaturedTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code featured}, not aliased. */
    public static final FeaturedTable FEATURED = new FeaturedTable(DSL.name("featured"), null);

    /** How rows become {@link Featured}s, and the other way round. */
    public static final ModelType<Featured, LinkKey<Long, Long>, FeaturedTable, FeaturedValues>
            MODEL_TYPE = ModelType.of(
                    "Featured", FEATURED, FeaturedTable::readRow)
            .keyedBy(ModelKey.of(FEATURED.POST_ID, FEATURED.CATEGORY_ID))
            .with(FeaturedValues::new, FeaturedValues::of, FeaturedQuerySet::new);

    /** {@code post_id bigint not null}: the key of the {@link Post}. */
    public final TableField<Record, Long> POST_ID = column("post_id", SQLDataType.BIGINT.notNull());

    /** {@code category_id bigint not null}: the key of the {@link Category}. */
    public final TableField<Record, Long> CATEGORY_ID = column("category_id", SQLDataType.BIGINT.notNull());

    private FeaturedTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to the {@link Post}: its columns and paths, also for {@code selectRelated}} */
    public PostTable.One post() {
        return new PostTable.One(Keys.POST.from(this));
    }

    /** {@return the path to the {@link Category}: its columns and paths, also for {@code selectRelated}} */
    public CategoryTable.One category() {
        return new CategoryTable.One(Keys.CATEGORY.from(this));
    }

    private Featured readRow(Row row) {
        return new Featured();
    }

    @Override
    protected ModelType<Featured, LinkKey<Long, Long>, FeaturedTable, FeaturedValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.POST, Keys.CATEGORY);
    }

    @Override
    public FeaturedTable as(Name alias) {
        return new FeaturedTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Post}s: the key of the {@link Post}. */
        public static final Reference<Post, Long> POST =
                Reference.of(MODEL_TYPE, "post", PostTable.MODEL_TYPE, OnDelete.CASCADE, FEATURED.POST_ID);

        /** Names {@link Category}s: the key of the {@link Category}. */
        public static final Reference<Category, Long> CATEGORY =
                Reference.of(MODEL_TYPE, "category", CategoryTable.MODEL_TYPE, OnDelete.CASCADE, FEATURED.CATEGORY_ID);

        private Keys() {}
    }
}
