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
 * The tags of one {@link Article}: {@link Article#getTags()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(tag)}
 *     <td>{@code insert into articles_tags (article_id, tag_language, tag_word) values (?, ?, ?) on conflict
 *         (article_id, tag_language, tag_word) do nothing}
 * <tr><td>{@code addAll(tags)}
 *     <td>{@code insert into articles_tags (article_id, tag_language, tag_word) select ?, k0, k1 from unnest(...) as
 *         given (k0, k1) where true on conflict (article_id, tag_language, tag_word) do nothing returning article_id,
 *         tag_language, tag_word}
 * <tr><td>{@code put(tag, link -> ...)}
 *     <td>{@code insert into articles_tags (article_id, tag_language, tag_word, ...) values (?, ?, ?, ...) on conflict
 *         (article_id, tag_language, tag_word) do nothing}
 *     <br>where that is linked, {@code update articles_tags set ... where article_id = ? and tag_language = ? and
 *         tag_word = ? and ...}
 * <tr><td>{@code set(tags)}
 *     <td>{@code select 1 from articles where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from articles_tags where article_id = ? and not exists (...) returning
 *         tag_language, tag_word), inserted as (insert into articles_tags (article_id, tag_language, tag_word) select
 *         ?, k0, k1 from unnest(...) as given (k0, k1) where true on conflict (article_id, tag_language, tag_word) do
 *         nothing returning tag_language, tag_word) select ...}
 * <tr><td>{@code toggle(tag)}
 *     <td>{@code delete from articles_tags where article_id = ? and tag_language = ? and tag_word = ?}
 *     <br>where that was not linked, {@code insert into articles_tags (article_id, tag_language, tag_word) values (?,
 *         ?, ?) on conflict (article_id, tag_language, tag_word) do nothing}
 * <tr><td>{@code create(tag -> ...)}
 *     <td>{@code insert into tags (...) values (...) returning ...}
 *     <br>then {@code insert into articles_tags (article_id, tag_language, tag_word) values (?, ?, ?)}
 * <tr><td>{@code remove(tag)}
 *     <td>{@code delete from articles_tags where article_id = ? and tag_language = ? and tag_word = ?}
 * <tr><td>{@code removeAll(tags)}
 *     <td>{@code delete from articles_tags where article_id = ? and (tag_language, tag_word) in (select k0, k1 from
 *         unnest(...) as given (k0, k1)) returning tag_language, tag_word}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from articles_tags where article_id = ?}
 * <tr><td>{@code contains(tag)}
 *     <td>{@code select exists (select 1 from articles_tags where article_id = ? and tag_language = ? and tag_word =
 *         ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from articles_tags join tags on tag_language = tags.language and tag_word = tags.word where
 *         article_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select article_id, tag_language, tag_word, ... from articles_tags join tags on tag_language =
 *         tags.language and tag_word = tags.word where article_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select tag_language, tag_word from articles_tags where article_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from articles_tags where article_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from articles_tags where article_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class ArticleTagsProxy
        extends ManyToManyProxy<
                Tag, TagKey, TagTable, TagValues,
                ArticleTagsLink, ArticleTagsLinkTable, ArticleTagsLinkValues, ArticleTagsProxy.Query> {
    /** How the relation goes by {@code articles_tags}. */
    static final Link<Long, Tag, ArticleTagsLink, Query> LINK = new Link<>(
            "Article.tags",
            ArticleTagsLinkTable.MODEL_TYPE,
            ArticleTagsLinkTable.Keys.ARTICLE,
            ArticleTagsLinkTable.Keys.TAG,
            Query::new);

    private ArticleTagsProxy(DSLContext dsl, Long articleId) {
        super(dsl, articleId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param article the row, which has been written before
     */
    static ArticleTagsProxy of(DSLContext dsl, Article article) {
        return new ArticleTagsProxy(dsl, ArticleTable.MODEL_TYPE.requireKey(article));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param articleId the row's key
     */
    static ArticleTagsProxy of(DSLContext dsl, Long articleId) {
        return new ArticleTagsProxy(dsl, articleId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param article the table of this end, aliased or a path itself
     */
    static TagTable.Several<ArticleTagsLinkTable, Query> tags(ArticleTable article) {
        return new TagTable.Several<>(LINK.from(article));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param articleIds the keys of the rows
     */
    static Map<Long, List<Tag>> all(DSLContext dsl, Collection<Long> articleIds) {
        return all(dsl, articleIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param articleIds the keys of the rows
     */
    static Map<Long, List<Linked<Tag, ArticleTagsLink>>> links(
            DSLContext dsl, Collection<Long> articleIds) {
        return links(dsl, articleIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param articleIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> articleIds) {
        return counts(dsl, articleIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<TagKey>> addAll(
            DSLContext dsl, Map<Long, ? extends Collection<TagKey>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<TagKey>> setAll(
            DSLContext dsl, Map<Long, ? extends Collection<TagKey>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<TagKey>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<TagKey>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param article the other row
     * @return how many links were made
     */
    int copyFrom(Article article) {
        return copyLinks(ArticleTable.MODEL_TYPE.requireKey(article));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param articleId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long articleId) {
        return copyLinks(articleId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Tag, TagKey, TagTable, TagValues,
                    ArticleTagsLink, ArticleTagsLinkTable, ArticleTagsLinkValues, Query> {
        private Query(QueryState<Tag> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Tag> state) {
            return new Query(state);
        }
    }
}
