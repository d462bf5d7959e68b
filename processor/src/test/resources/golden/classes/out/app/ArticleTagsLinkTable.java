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

/** The table {@code articles_tags} of {@link ArticleTagsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
class ArticleTagsLinkTable extends ModelTable<ArticleTagsLink, ArticleTagsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code articles_tags}, not aliased. */
    static final ArticleTagsLinkTable ARTICLE_TAGS_LINK = new ArticleTagsLinkTable(DSL.name("articles_tags"), null);

    /** How rows become {@link ArticleTagsLink}s, and the other way round. */
    static final ModelType<ArticleTagsLink, LinkKey<Long, TagKey>, ArticleTagsLinkTable, ArticleTagsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ArticleTagsLink", ARTICLE_TAGS_LINK, ArticleTagsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (LinkKey<Long, TagKey> key) -> List.of(key.owner(), key.target().language(), key.target().word()),
                            parts -> new LinkKey<>((Long) parts.get(0),
                                    new TagKey((Integer) parts.get(1), (String) parts.get(2))),
                            ARTICLE_TAGS_LINK.ARTICLE_ID, ARTICLE_TAGS_LINK.TAG_LANGUAGE,
                                    ARTICLE_TAGS_LINK.TAG_WORD),
                    link -> new LinkKey<>(link.article().id(), link.tag().id()))
            .with(ArticleTagsLinkValues::new, ArticleTagsLinkValues::of, ArticleTagsLinkQuerySet::new)
            .relatedBy(articleTagsLink -> List.of(articleTagsLink.article(), articleTagsLink.tag()));

    /** {@code article_id bigint not null}: the key of {@link ArticleTagsLink#article()}. */
    final TableField<Record, Long> ARTICLE_ID = column("article_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_language integer not null}: part of the key of {@link ArticleTagsLink#tag()}. */
    final TableField<Record, Integer> TAG_LANGUAGE = column("tag_language", SQLDataType.INTEGER.notNull());

    /** {@code tag_word varchar(255) not null}: part of the key of {@link ArticleTagsLink#tag()}. */
    final TableField<Record, String> TAG_WORD = column("tag_word", SQLDataType.VARCHAR(255).notNull());

    private ArticleTagsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link ArticleTagsLink#article()}: its columns and paths, also for {@code selectRelated}}
     */
    ArticleTable.One article() {
        return new ArticleTable.One(Keys.ARTICLE.from(this));
    }

    /** {@return the path to {@link ArticleTagsLink#tag()}: its columns and paths, also for {@code selectRelated}} */
    TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private ArticleTagsLink readRow(Row row) {
        return new ArticleTagsLink(
                row.ref(Keys.ARTICLE, ARTICLE_ID),
                row.ref(Keys.TAG, List.of(TAG_LANGUAGE, TAG_WORD)));
    }

    @Override
    protected ModelType<ArticleTagsLink, LinkKey<Long, TagKey>, ArticleTagsLinkTable, ArticleTagsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ARTICLE, Keys.TAG);
    }

    @Override
    public ArticleTagsLinkTable as(Name alias) {
        return new ArticleTagsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Article}s: {@link ArticleTagsLink#article()}. */
        static final Reference<Article, Long> ARTICLE =
                Reference.of(MODEL_TYPE, "article", ArticleTable.MODEL_TYPE, OnDelete.CASCADE, ARTICLE_TAGS_LINK.ARTICLE_ID);

        /** Names {@link Tag}s: {@link ArticleTagsLink#tag()}. */
        static final Reference<Tag, TagKey> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.CASCADE, ARTICLE_TAGS_LINK.TAG_LANGUAGE,
                        ARTICLE_TAGS_LINK.TAG_WORD);

        private Keys() {}
    }
}
