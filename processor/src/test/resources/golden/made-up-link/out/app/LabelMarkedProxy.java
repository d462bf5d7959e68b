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
 * The marked of one {@link Label}: {@link Article#labels()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(article)}
 *     <td>{@code insert into article_label (label_id, article_id) values (?, ?) on conflict (label_id, article_id) do
 *         nothing}
 * <tr><td>{@code addAll(marked)}
 *     <td>{@code insert into article_label (label_id, article_id) select ?, k0 from unnest(...) as given (k0) where
 *         true on conflict (label_id, article_id) do nothing returning label_id, article_id}
 * <tr><td>{@code put(article, link -> ...)}
 *     <td>{@code insert into article_label (label_id, article_id, ...) values (?, ?, ...) on conflict (label_id,
 *         article_id) do nothing}
 *     <br>where that is linked, {@code update article_label set ... where label_id = ? and article_id = ? and ...}
 * <tr><td>{@code set(marked)}
 *     <td>{@code select 1 from label where name = ? for no key update}
 *     <br>then {@code with deleted as (delete from article_label where label_id = ? and not exists (...) returning
 *         article_id), inserted as (insert into article_label (label_id, article_id) select ?, k0 from unnest(...) as
 *         given (k0) where true on conflict (label_id, article_id) do nothing returning article_id) select ...}
 * <tr><td>{@code toggle(article)}
 *     <td>{@code delete from article_label where label_id = ? and article_id = ?}
 *     <br>where that was not linked, {@code insert into article_label (label_id, article_id) values (?, ?) on conflict
 *         (label_id, article_id) do nothing}
 * <tr><td>{@code create(article -> ...)}
 *     <td>{@code insert into article (...) values (...) returning ...}
 *     <br>then {@code insert into article_label (label_id, article_id) values (?, ?)}
 * <tr><td>{@code remove(article)}
 *     <td>{@code delete from article_label where label_id = ? and article_id = ?}
 * <tr><td>{@code removeAll(marked)}
 *     <td>{@code delete from article_label where label_id = ? and article_id = any (?) returning article_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from article_label where label_id = ?}
 * <tr><td>{@code contains(article)}
 *     <td>{@code select exists (select 1 from article_label where label_id = ? and article_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from article_label join article on article_id = article.id where label_id = ? order by ...}
 * <tr><td>{@code links()}
 *     <td>{@code select label_id, article_id, ... from article_label join article on article_id = article.id where
 *         label_id = ? order by ...}
 * <tr><td>{@code ids()}
 *     <td>{@code select article_id from article_label join article on article_id = article.id where label_id = ? order
 *         by ...}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from article_label where label_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from article_label where label_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class LabelMarkedProxy
        extends ManyToManyProxy<
                Article, UUID, ArticleTable, ArticleValues,
                ArticleLabelsLink, ArticleLabelsLinkTable, ArticleLabelsLinkValues, LabelMarkedProxy.Query> {
    /** How the relation goes by {@code article_label}. */
    static final Link<String, Article, ArticleLabelsLink, Query> LINK = new Link<>(
            "Label.marked",
            ArticleLabelsLinkTable.MODEL_TYPE,
            ArticleLabelsLinkTable.Keys.LABEL,
            ArticleLabelsLinkTable.Keys.ARTICLE,
            Query::new)
            .orderedBy((ArticleTable row, ArticleLabelsLinkTable link) -> List.of(row.TITLE.desc(), row.ID));

    private LabelMarkedProxy(DSLContext dsl, String labelId) {
        super(dsl, labelId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param label the row, which has been written before
     */
    public static LabelMarkedProxy of(DSLContext dsl, Label label) {
        return new LabelMarkedProxy(dsl, LabelTable.MODEL_TYPE.requireKey(label));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param labelId the row's key
     */
    public static LabelMarkedProxy of(DSLContext dsl, String labelId) {
        return new LabelMarkedProxy(dsl, labelId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param label the table of this end, aliased or a path itself
     */
    public static ArticleTable.Several<ArticleLabelsLinkTable, Query> marked(LabelTable label) {
        return new ArticleTable.Several<>(LINK.from(label));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param labelIds the keys of the rows
     */
    public static Map<String, List<Article>> all(DSLContext dsl, Collection<String> labelIds) {
        return all(dsl, labelIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param labelIds the keys of the rows
     */
    public static Map<String, List<Linked<Article, ArticleLabelsLink>>> links(
            DSLContext dsl, Collection<String> labelIds) {
        return links(dsl, labelIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param labelIds the keys of the rows
     */
    public static Map<String, Long> counts(DSLContext dsl, Collection<String> labelIds) {
        return counts(dsl, labelIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<String, LinkChange<UUID>> addAll(
            DSLContext dsl, Map<String, ? extends Collection<UUID>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<String, LinkChange<UUID>> setAll(
            DSLContext dsl, Map<String, ? extends Collection<UUID>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<String, LinkChange<UUID>> removeAll(
            DSLContext dsl, Map<String, ? extends Collection<UUID>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param label the other row
     * @return how many links were made
     */
    public int copyFrom(Label label) {
        return copyLinks(LabelTable.MODEL_TYPE.requireKey(label));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param labelId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(String labelId) {
        return copyLinks(labelId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Article, UUID, ArticleTable, ArticleValues,
                    ArticleLabelsLink, ArticleLabelsLinkTable, ArticleLabelsLinkValues, Query> {
        private Query(QueryState<Article> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Article> state) {
            return new Query(state);
        }
    }
}
