package app;

import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Row;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code article_label} of {@link ArticleLabelsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ArticleLabelsLinkTable extends ModelTable<ArticleLabelsLink, ArticleLabelsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code article_label}, not aliased. */
    public static final ArticleLabelsLinkTable ARTICLE_LABELS_LINK =
            new ArticleLabelsLinkTable(DSL.name("article_label"), null);

    /** How rows become {@link ArticleLabelsLink}s, and the other way round. */
    public static final ModelType<ArticleLabelsLink, LinkKey<UUID, String>, ArticleLabelsLinkTable, ArticleLabelsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ArticleLabelsLink", ARTICLE_LABELS_LINK, ArticleLabelsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(ARTICLE_LABELS_LINK.ARTICLE_ID, ARTICLE_LABELS_LINK.LABEL_ID),
                    link -> new LinkKey<>(link.article().id(), link.label().id()))
            .with(ArticleLabelsLinkValues::new, ArticleLabelsLinkValues::of, ArticleLabelsLinkQuerySet::new)
            .relatedBy(articleLabelsLink -> List.of(articleLabelsLink.article(), articleLabelsLink.label()));

    /** {@code article_id uuid not null}: the key of {@link ArticleLabelsLink#article()}. */
    public final TableField<Record, UUID> ARTICLE_ID = column("article_id", SQLDataType.UUID.notNull());

    /** {@code label_id varchar(255) not null}: the key of {@link ArticleLabelsLink#label()}. */
    public final TableField<Record, String> LABEL_ID = column("label_id", SQLDataType.VARCHAR(255).notNull());

    private ArticleLabelsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link ArticleLabelsLink#article()}: its columns and paths, also for {@code selectRelated}}
     */
    public ArticleTable.One article() {
        return new ArticleTable.One(Keys.ARTICLE.from(this));
    }

    /**
     * {@return the path to {@link ArticleLabelsLink#label()}: its columns and paths, also for {@code selectRelated}}
     */
    public LabelTable.One label() {
        return new LabelTable.One(Keys.LABEL.from(this));
    }

    private ArticleLabelsLink readRow(Row row) {
        return new ArticleLabelsLink(
                row.ref(Keys.ARTICLE, ARTICLE_ID),
                row.ref(Keys.LABEL, LABEL_ID));
    }

    @Override
    protected ModelType<ArticleLabelsLink, LinkKey<UUID, String>, ArticleLabelsLinkTable, ArticleLabelsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ARTICLE, Keys.LABEL);
    }

    @Override
    public ArticleLabelsLinkTable as(Name alias) {
        return new ArticleLabelsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Article}s: {@link ArticleLabelsLink#article()}. */
        public static final Reference<Article, UUID> ARTICLE =
                Reference.of(MODEL_TYPE, "article", ArticleTable.MODEL_TYPE, OnDelete.CASCADE, ARTICLE_LABELS_LINK.ARTICLE_ID);

        /** Names {@link Label}s: {@link ArticleLabelsLink#label()}. */
        public static final Reference<Label, String> LABEL =
                Reference.of(MODEL_TYPE, "label", LabelTable.MODEL_TYPE, OnDelete.CASCADE, ARTICLE_LABELS_LINK.LABEL_ID);

        private Keys() {}
    }
}
