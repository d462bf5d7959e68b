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
 * The labels of one {@link Article}: {@link Article#labels()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(label)}
 *     <td>{@code insert into article_label (article_id, label_id) values (?, ?) on conflict (article_id, label_id) do
 *         nothing}
 * <tr><td>{@code addAll(labels)}
 *     <td>{@code insert into article_label (article_id, label_id) select ?, k0 from unnest(...) as given (k0) where
 *         true on conflict (article_id, label_id) do nothing returning article_id, label_id}
 * <tr><td>{@code put(label, link -> ...)}
 *     <td>{@code insert into article_label (article_id, label_id, ...) values (?, ?, ...) on conflict (article_id,
 *         label_id) do nothing}
 *     <br>where that is linked, {@code update article_label set ... where article_id = ? and label_id = ? and ...}
 * <tr><td>{@code set(labels)}
 *     <td>{@code select 1 from article where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from article_label where article_id = ? and not exists (...) returning
 *         label_id), inserted as (insert into article_label (article_id, label_id) select ?, k0 from unnest(...) as
 *         given (k0) where true on conflict (article_id, label_id) do nothing returning label_id) select ...}
 * <tr><td>{@code toggle(label)}
 *     <td>{@code delete from article_label where article_id = ? and label_id = ?}
 *     <br>where that was not linked, {@code insert into article_label (article_id, label_id) values (?, ?) on conflict
 *         (article_id, label_id) do nothing}
 * <tr><td>{@code create(label -> ...)}
 *     <td>{@code insert into label (...) values (...) returning ...}
 *     <br>then {@code insert into article_label (article_id, label_id) values (?, ?)}
 * <tr><td>{@code remove(label)}
 *     <td>{@code delete from article_label where article_id = ? and label_id = ?}
 * <tr><td>{@code removeAll(labels)}
 *     <td>{@code delete from article_label where article_id = ? and label_id = any (?) returning label_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from article_label where article_id = ?}
 * <tr><td>{@code contains(label)}
 *     <td>{@code select exists (select 1 from article_label where article_id = ? and label_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from article_label join label on label_id = label.name where article_id = ? order by ...}
 * <tr><td>{@code links()}
 *     <td>{@code select article_id, label_id, ... from article_label join label on label_id = label.name where
 *         article_id = ? order by ...}
 * <tr><td>{@code ids()}
 *     <td>{@code select label_id from article_label join label on label_id = label.name where article_id = ? order by
 *         ...}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from article_label where article_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from article_label where article_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class ArticleLabelsProxy
        extends ManyToManyProxy<
                Label, String, LabelTable, LabelValues,
                ArticleLabelsLink, ArticleLabelsLinkTable, ArticleLabelsLinkValues, ArticleLabelsProxy.Query> {
    /** How the relation goes by {@code article_label}. */
    static final Link<UUID, Label, ArticleLabelsLink, Query> LINK = new Link<>(
            "Article.labels",
            ArticleLabelsLinkTable.MODEL_TYPE,
            ArticleLabelsLinkTable.Keys.ARTICLE,
            ArticleLabelsLinkTable.Keys.LABEL,
            Query::new)
            .orderedBy((LabelTable row, ArticleLabelsLinkTable link) -> List.of(row.NAME.desc()));

    private ArticleLabelsProxy(DSLContext dsl, UUID articleId) {
        super(dsl, articleId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param article the row, which has been written before
     */
    public static ArticleLabelsProxy of(DSLContext dsl, Article article) {
        return new ArticleLabelsProxy(dsl, ArticleTable.MODEL_TYPE.requireKey(article));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param articleId the row's key
     */
    public static ArticleLabelsProxy of(DSLContext dsl, UUID articleId) {
        return new ArticleLabelsProxy(dsl, articleId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param article the table of this end, aliased or a path itself
     */
    public static LabelTable.Several<ArticleLabelsLinkTable, Query> labels(ArticleTable article) {
        return new LabelTable.Several<>(LINK.from(article));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param articleIds the keys of the rows
     */
    public static Map<UUID, List<Label>> all(DSLContext dsl, Collection<UUID> articleIds) {
        return all(dsl, articleIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param articleIds the keys of the rows
     */
    public static Map<UUID, List<Linked<Label, ArticleLabelsLink>>> links(
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
    public static Map<UUID, LinkChange<String>> addAll(
            DSLContext dsl, Map<UUID, ? extends Collection<String>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<UUID, LinkChange<String>> setAll(
            DSLContext dsl, Map<UUID, ? extends Collection<String>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<UUID, LinkChange<String>> removeAll(
            DSLContext dsl, Map<UUID, ? extends Collection<String>> keys) {
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
                    Label, String, LabelTable, LabelValues,
                    ArticleLabelsLink, ArticleLabelsLinkTable, ArticleLabelsLinkValues, Query> {
        private Query(QueryState<Label> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Label> state) {
            return new Query(state);
        }
    }
}
