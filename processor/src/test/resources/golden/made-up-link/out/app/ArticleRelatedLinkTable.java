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

/** The table {@code article_related} of {@link ArticleRelatedLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ArticleRelatedLinkTable extends ModelTable<ArticleRelatedLink, ArticleRelatedLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code article_related}, not aliased. */
    public static final ArticleRelatedLinkTable ARTICLE_RELATED_LINK =
            new ArticleRelatedLinkTable(DSL.name("article_related"), null);

    /** How rows become {@link ArticleRelatedLink}s, and the other way round. */
    public static final ModelType<ArticleRelatedLink, LinkKey<UUID, UUID>, ArticleRelatedLinkTable, ArticleRelatedLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ArticleRelatedLink", ARTICLE_RELATED_LINK, ArticleRelatedLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(ARTICLE_RELATED_LINK.FROM_ARTICLE_ID,
                            ARTICLE_RELATED_LINK.TO_ARTICLE_ID),
                    link -> new LinkKey<>(link.fromArticle().id(), link.toArticle().id()))
            .with(ArticleRelatedLinkValues::new, ArticleRelatedLinkValues::of, ArticleRelatedLinkQuerySet::new)
            .relatedBy(articleRelatedLink -> List.of(articleRelatedLink.fromArticle(), articleRelatedLink.toArticle()));

    /** {@code from_article_id uuid not null}: the key of {@link ArticleRelatedLink#fromArticle()}. */
    public final TableField<Record, UUID> FROM_ARTICLE_ID = column("from_article_id", SQLDataType.UUID.notNull());

    /** {@code to_article_id uuid not null}: the key of {@link ArticleRelatedLink#toArticle()}. */
    public final TableField<Record, UUID> TO_ARTICLE_ID = column("to_article_id", SQLDataType.UUID.notNull());

    private ArticleRelatedLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link ArticleRelatedLink#fromArticle()}: its columns and paths, also for {@code
     * selectRelated}}
     */
    public ArticleTable.One fromArticle() {
        return new ArticleTable.One(Keys.FROM_ARTICLE.from(this));
    }

    /**
     * {@return the path to {@link ArticleRelatedLink#toArticle()}: its columns and paths, also for {@code
     * selectRelated}}
     */
    public ArticleTable.One toArticle() {
        return new ArticleTable.One(Keys.TO_ARTICLE.from(this));
    }

    private ArticleRelatedLink readRow(Row row) {
        return new ArticleRelatedLink(
                row.ref(Keys.FROM_ARTICLE, FROM_ARTICLE_ID),
                row.ref(Keys.TO_ARTICLE, TO_ARTICLE_ID));
    }

    @Override
    protected ModelType<ArticleRelatedLink, LinkKey<UUID, UUID>, ArticleRelatedLinkTable, ArticleRelatedLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_ARTICLE, Keys.TO_ARTICLE);
    }

    @Override
    public ArticleRelatedLinkTable as(Name alias) {
        return new ArticleRelatedLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Article}s: {@link ArticleRelatedLink#fromArticle()}. */
        public static final Reference<Article, UUID> FROM_ARTICLE =
                Reference.of(MODEL_TYPE, "fromArticle", ArticleTable.MODEL_TYPE, OnDelete.CASCADE, ARTICLE_RELATED_LINK.FROM_ARTICLE_ID);

        /** Names {@link Article}s: {@link ArticleRelatedLink#toArticle()}. */
        public static final Reference<Article, UUID> TO_ARTICLE =
                Reference.of(MODEL_TYPE, "toArticle", ArticleTable.MODEL_TYPE, OnDelete.CASCADE, ARTICLE_RELATED_LINK.TO_ARTICLE_ID);

        private Keys() {}
    }
}
