package app;

import static app.ArticleTagsLinkTable.ARTICLE_TAGS_LINK;

import dev.throughline.Ref;
import dev.throughline.Values;
import javax.annotation.processing.Generated;

/**
 * What to write of one {@link ArticleTagsLink}: the columns that are named.
 * One that is not named is left as it is, or null in a new row.
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class ArticleTagsLinkValues extends Values<ArticleTagsLinkValues> {
    /** No values yet. */
    ArticleTagsLinkValues() {}

    /**
     * {@code article_id bigint not null}: {@link ArticleTagsLink#article()}.
     *
     * @param article the row, which has been written before
     * @return these values
     */
    ArticleTagsLinkValues article(Article article) {
        return setRow(ArticleTagsLinkTable.Keys.ARTICLE, article);
    }

    /**
     * {@code article_id bigint not null}: {@link ArticleTagsLink#article()}.
     *
     * @param article the row, loaded or not
     * @return these values
     */
    ArticleTagsLinkValues article(Ref<Article, Long> article) {
        return setRef(ArticleTagsLinkTable.Keys.ARTICLE, article);
    }

    /**
     * {@code article_id bigint not null}: {@link ArticleTagsLink#article()}.
     *
     * @param articleId the row's key
     * @return these values
     */
    ArticleTagsLinkValues articleId(Long articleId) {
        return set(ARTICLE_TAGS_LINK.ARTICLE_ID, articleId);
    }

    /**
     * {@code tag_language integer not null, tag_word varchar(255) not null}: {@link ArticleTagsLink#tag()}.
     *
     * @param tag the row, which has been written before
     * @return these values
     */
    ArticleTagsLinkValues tag(Tag tag) {
        return setRow(ArticleTagsLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_language integer not null, tag_word varchar(255) not null}: {@link ArticleTagsLink#tag()}.
     *
     * @param tag the row, loaded or not
     * @return these values
     */
    ArticleTagsLinkValues tag(Ref<Tag, TagKey> tag) {
        return setRef(ArticleTagsLinkTable.Keys.TAG, tag);
    }

    /**
     * {@code tag_language integer not null, tag_word varchar(255) not null}: {@link ArticleTagsLink#tag()}.
     *
     * @param tagId the row's key
     * @return these values
     */
    ArticleTagsLinkValues tagId(TagKey tagId) {
        return set(ArticleTagsLinkTable.Keys.TAG, tagId);
    }

    /**
     * {@return what a model says} A null key is not given, nor is a null {@code Ref}.
     *
     * @param model the model
     */
    static ArticleTagsLinkValues of(ArticleTagsLink model) {
        return new ArticleTagsLinkValues()
                .given(ARTICLE_TAGS_LINK.ARTICLE_ID, key(model.article()))
                .given(ArticleTagsLinkTable.Keys.TAG, key(model.tag()));
    }
}
