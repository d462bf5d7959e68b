package app;

import dev.throughline.LinkChange;
import dev.throughline.Linked;
import dev.throughline.LinkedQuerySet;
import dev.throughline.ManyToManyProxy;
import dev.throughline.QueryState;
import dev.throughline.generated.Link;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/**
 * The articles of one {@link Tag}: {@link Article#getTags()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(article)}
 *     <td>{@code insert into articles_tags (tag_language, tag_word, article_id) values (?, ?, ?) on conflict
 *         (tag_language, tag_word, article_id) do nothing}
 * <tr><td>{@code addAll(articles)}
 *     <td>{@code insert into articles_tags (tag_language, tag_word, article_id) select ?, ?, k0 from unnest(...) as
 *         given (k0) where true on conflict (tag_language, tag_word, article_id) do nothing returning tag_language,
 *         tag_word, article_id}
 * <tr><td>{@code put(article, link -> ...)}
 *     <td>{@code insert into articles_tags (tag_language, tag_word, article_id, ...) values (?, ?, ?, ...) on conflict
 *         (tag_language, tag_word, article_id) do nothing}
 *     <br>where that is linked, {@code update articles_tags set ... where tag_language = ? and tag_word = ? and
 *         article_id = ? and ...}
 * <tr><td>{@code set(articles)}
 *     <td>{@code select 1 from tags where language = ? and word = ? for no key update}
 *     <br>then {@code with deleted as (delete from articles_tags where tag_language = ? and tag_word = ? and not exists
 *         (...) returning article_id), inserted as (insert into articles_tags (tag_language, tag_word, article_id)
 *         select ?, ?, k0 from unnest(...) as given (k0) where true on conflict (tag_language, tag_word, article_id) do
 *         nothing returning article_id) select ...}
 * <tr><td>{@code toggle(article)}
 *     <td>{@code delete from articles_tags where tag_language = ? and tag_word = ? and article_id = ?}
 *     <br>where that was not linked, {@code insert into articles_tags (tag_language, tag_word, article_id) values (?,
 *         ?, ?) on conflict (tag_language, tag_word, article_id) do nothing}
 * <tr><td>{@code create(article -> ...)}
 *     <td>{@code insert into articles (...) values (...) returning ...}
 *     <br>then {@code insert into articles_tags (tag_language, tag_word, article_id) values (?, ?, ?)}
 * <tr><td>{@code remove(article)}
 *     <td>{@code delete from articles_tags where tag_language = ? and tag_word = ? and article_id = ?}
 * <tr><td>{@code removeAll(articles)}
 *     <td>{@code delete from articles_tags where tag_language = ? and tag_word = ? and article_id = any (?) returning
 *         article_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from articles_tags where tag_language = ? and tag_word = ?}
 * <tr><td>{@code contains(article)}
 *     <td>{@code select exists (select 1 from articles_tags where tag_language = ? and tag_word = ? and article_id =
 *         ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from articles_tags join articles on article_id = articles.id where tag_language = ? and
 *         tag_word = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select tag_language, tag_word, article_id, ... from articles_tags join articles on article_id =
 *         articles.id where tag_language = ? and tag_word = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select article_id from articles_tags where tag_language = ? and tag_word = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from articles_tags where tag_language = ? and tag_word = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from articles_tags where tag_language = ? and tag_word = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class TagArticlesProxy
        extends ManyToManyProxy<
                Article, Long, ArticleTable, ArticleValues,
                ArticleTagsLink, ArticleTagsLinkTable, ArticleTagsLinkValues, TagArticlesProxy.Query> {
    /** How the relation goes by {@code articles_tags}. */
    static final Link<TagKey, Article, ArticleTagsLink, Query> LINK = new Link<>(
            "Tag.articles",
            ArticleTagsLinkTable.MODEL_TYPE,
            ArticleTagsLinkTable.Keys.TAG,
            ArticleTagsLinkTable.Keys.ARTICLE,
            Query::new);

    private TagArticlesProxy(DSLContext dsl, TagKey tagId) {
        super(dsl, tagId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tag the row, which has been written before
     */
    static TagArticlesProxy of(DSLContext dsl, Tag tag) {
        return new TagArticlesProxy(dsl, TagTable.MODEL_TYPE.requireKey(tag));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tagId the row's key
     */
    static TagArticlesProxy of(DSLContext dsl, TagKey tagId) {
        return new TagArticlesProxy(dsl, tagId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param tag the table of this end, aliased or a path itself
     */
    static ArticleTable.Several<ArticleTagsLinkTable, Void> articles(TagTable tag) {
        return new ArticleTable.Several<>(LINK.from(tag));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    static Map<TagKey, List<Article>> all(DSLContext dsl, Collection<TagKey> tagIds) {
        return all(dsl, tagIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    static Map<TagKey, List<Linked<Article, ArticleTagsLink>>> links(
            DSLContext dsl, Collection<TagKey> tagIds) {
        return links(dsl, tagIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param tagIds the keys of the rows
     */
    static Map<TagKey, Long> counts(DSLContext dsl, Collection<TagKey> tagIds) {
        return counts(dsl, tagIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<TagKey, LinkChange<Long>> addAll(
            DSLContext dsl, Map<TagKey, ? extends Collection<Long>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<TagKey, LinkChange<Long>> setAll(
            DSLContext dsl, Map<TagKey, ? extends Collection<Long>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<TagKey, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<TagKey, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param tag the other row
     * @return how many links were made
     */
    int copyFrom(Tag tag) {
        return copyLinks(TagTable.MODEL_TYPE.requireKey(tag));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param tagId the key of the other row
     * @return how many links were made
     */
    int copyFromId(TagKey tagId) {
        return copyLinks(tagId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Article, Long, ArticleTable, ArticleValues,
                    ArticleTagsLink, ArticleTagsLinkTable, ArticleTagsLinkValues, Query> {
        private Query(QueryState<Article> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Article> state) {
            return new Query(state);
        }
    }
}
