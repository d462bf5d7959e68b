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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/**
 * The related of one {@link Article}: {@link Article#related()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(article)}
 *     <td>{@code insert into article_related (from_article_id, to_article_id) values (?, ?) on conflict
 *         (from_article_id, to_article_id) do nothing}
 * <tr><td>{@code addAll(related)}
 *     <td>{@code insert into article_related (from_article_id, to_article_id) select ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (from_article_id, to_article_id) do nothing returning from_article_id,
 *         to_article_id}
 * <tr><td>{@code put(article, link -> ...)}
 *     <td>{@code insert into article_related (from_article_id, to_article_id, ...) values (?, ?, ...) on conflict
 *         (from_article_id, to_article_id) do nothing}
 *     <br>where that is linked, {@code update article_related set ... where from_article_id = ? and to_article_id = ?
 *         and ...}
 * <tr><td>{@code set(related)}
 *     <td>{@code select 1 from article where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from article_related where from_article_id = ? and not exists (...)
 *         returning to_article_id), inserted as (insert into article_related (from_article_id, to_article_id) select ?,
 *         k0 from unnest(...) as given (k0) where true on conflict (from_article_id, to_article_id) do nothing
 *         returning to_article_id) select ...}
 * <tr><td>{@code toggle(article)}
 *     <td>{@code delete from article_related where from_article_id = ? and to_article_id = ?}
 *     <br>where that was not linked, {@code insert into article_related (from_article_id, to_article_id) values (?, ?)
 *         on conflict (from_article_id, to_article_id) do nothing}
 * <tr><td>{@code create(article -> ...)}
 *     <td>{@code insert into article (...) values (...) returning ...}
 *     <br>then {@code insert into article_related (from_article_id, to_article_id) values (?, ?)}
 * <tr><td>{@code remove(article)}
 *     <td>{@code delete from article_related where from_article_id = ? and to_article_id = ?}
 * <tr><td>{@code removeAll(related)}
 *     <td>{@code delete from article_related where from_article_id = ? and to_article_id = any (?) returning
 *         to_article_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from article_related where from_article_id = ?}
 * <tr><td>{@code contains(article)}
 *     <td>{@code select exists (select 1 from article_related where from_article_id = ? and to_article_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from article_related join article on to_article_id = article.id where from_article_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select from_article_id, to_article_id, ... from article_related join article on to_article_id =
 *         article.id where from_article_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select to_article_id from article_related where from_article_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from article_related where from_article_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from article_related where from_article_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ArticleRelatedProxy
        extends ManyToManyProxy<
                Article, UUID, ArticleTable, ArticleValues,
                ArticleRelatedLink, ArticleRelatedLinkTable, ArticleRelatedLinkValues, ArticleRelatedProxy.Query> {
    /** How the relation goes by {@code article_related}. */
    static final Link<UUID, Article, ArticleRelatedLink, Query> LINK = new Link<>(
            "Article.related",
            ArticleRelatedLinkTable.MODEL_TYPE,
            ArticleRelatedLinkTable.Keys.FROM_ARTICLE,
            ArticleRelatedLinkTable.Keys.TO_ARTICLE,
            Query::new);

    private ArticleRelatedProxy(DSLContext dsl, UUID articleId) {
        super(dsl, articleId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param article the row, which has been written before
     */
    public static ArticleRelatedProxy of(DSLContext dsl, Article article) {
        return new ArticleRelatedProxy(dsl, ArticleTable.MODEL_TYPE.requireKey(article));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param articleId the row's key
     */
    public static ArticleRelatedProxy of(DSLContext dsl, UUID articleId) {
        return new ArticleRelatedProxy(dsl, articleId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param article the table of this end, aliased or a path itself
     */
    public static ArticleTable.Several<ArticleRelatedLinkTable, Query> related(
            ArticleTable article) {
        return new ArticleTable.Several<>(LINK.from(article));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param articleIds the keys of the rows
     */
    public static Map<UUID, List<Article>> all(DSLContext dsl, Collection<UUID> articleIds) {
        return all(dsl, articleIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param articleIds the keys of the rows
     */
    public static Map<UUID, List<Linked<Article, ArticleRelatedLink>>> links(
            DSLContext dsl, Collection<UUID> articleIds) {
        return links(dsl, articleIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param articleIds the keys of the rows
     */
    public static Map<UUID, Long> counts(DSLContext dsl, Collection<UUID> articleIds) {
        return counts(dsl, articleIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<UUID, LinkChange<UUID>> addAll(
            DSLContext dsl, Map<UUID, ? extends Collection<UUID>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<UUID, LinkChange<UUID>> setAll(
            DSLContext dsl, Map<UUID, ? extends Collection<UUID>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<UUID, LinkChange<UUID>> removeAll(
            DSLContext dsl, Map<UUID, ? extends Collection<UUID>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param article the other row
     * @return how many links were made
     */
    public int copyFrom(Article article) {
        return copyLinks(ArticleTable.MODEL_TYPE.requireKey(article));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param articleId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(UUID articleId) {
        return copyLinks(articleId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Article, UUID, ArticleTable, ArticleValues,
                    ArticleRelatedLink, ArticleRelatedLinkTable, ArticleRelatedLinkValues, Query> {
        private Query(QueryState<Article> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Article> state) {
            return new Query(state);
        }
    }
}
