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
 * The letters of one {@link URL}: {@link URL#letters()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(a)}
 *     <td>{@code insert into url_a (url_id, a_id) values (?, ?) on conflict (url_id, a_id) do nothing}
 * <tr><td>{@code addAll(letters)}
 *     <td>{@code insert into url_a (url_id, a_id) select ?, k0 from unnest(...) as given (k0) where true on conflict
 *         (url_id, a_id) do nothing returning url_id, a_id}
 * <tr><td>{@code put(a, link -> ...)}
 *     <td>{@code insert into url_a (url_id, a_id, ...) values (?, ?, ...) on conflict (url_id, a_id) do nothing}
 *     <br>where that is linked, {@code update url_a set ... where url_id = ? and a_id = ? and ...}
 * <tr><td>{@code set(letters)}
 *     <td>{@code select 1 from url where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from url_a where url_id = ? and not exists (...) returning a_id),
 *         inserted as (insert into url_a (url_id, a_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (url_id, a_id) do nothing returning a_id) select ...}
 * <tr><td>{@code toggle(a)}
 *     <td>{@code delete from url_a where url_id = ? and a_id = ?}
 *     <br>where that was not linked, {@code insert into url_a (url_id, a_id) values (?, ?) on conflict (url_id, a_id)
 *         do nothing}
 * <tr><td>{@code create(a -> ...)}
 *     <td>{@code insert into a (...) values (...) returning ...}
 *     <br>then {@code insert into url_a (url_id, a_id) values (?, ?)}
 * <tr><td>{@code remove(a)}
 *     <td>{@code delete from url_a where url_id = ? and a_id = ?}
 * <tr><td>{@code removeAll(letters)}
 *     <td>{@code delete from url_a where url_id = ? and a_id = any (?) returning a_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from url_a where url_id = ?}
 * <tr><td>{@code contains(a)}
 *     <td>{@code select exists (select 1 from url_a where url_id = ? and a_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from url_a join a on a_id = a.id where url_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select url_id, a_id, ... from url_a join a on a_id = a.id where url_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select a_id from url_a where url_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from url_a where url_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from url_a where url_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class URLLettersProxy
        extends ManyToManyProxy<
                A, String, ATable, AValues,
                URLLettersLink, URLLettersLinkTable, URLLettersLinkValues, URLLettersProxy.Query> {
    /** How the relation goes by {@code url_a}. */
    static final Link<Long, A, URLLettersLink, Query> LINK = new Link<>(
            "URL.letters",
            URLLettersLinkTable.MODEL_TYPE,
            URLLettersLinkTable.Keys.URL,
            URLLettersLinkTable.Keys.A,
            Query::new);

    private URLLettersProxy(DSLContext dsl, Long urlId) {
        super(dsl, urlId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param url the row, which has been written before
     */
    public static URLLettersProxy of(DSLContext dsl, URL url) {
        return new URLLettersProxy(dsl, URLTable.MODEL_TYPE.requireKey(url));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param urlId the row's key
     */
    public static URLLettersProxy of(DSLContext dsl, Long urlId) {
        return new URLLettersProxy(dsl, urlId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param url the table of this end, aliased or a path itself
     */
    public static ATable.Several<URLLettersLinkTable, Query> letters(URLTable url) {
        return new ATable.Several<>(LINK.from(url));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param urlIds the keys of the rows
     */
    public static Map<Long, List<A>> all(DSLContext dsl, Collection<Long> urlIds) {
        return all(dsl, urlIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param urlIds the keys of the rows
     */
    public static Map<Long, List<Linked<A, URLLettersLink>>> links(
            DSLContext dsl, Collection<Long> urlIds) {
        return links(dsl, urlIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param urlIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> urlIds) {
        return counts(dsl, urlIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<String>> addAll(
            DSLContext dsl, Map<Long, ? extends Collection<String>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<String>> setAll(
            DSLContext dsl, Map<Long, ? extends Collection<String>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<String>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<String>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param url the other row
     * @return how many links were made
     */
    public int copyFrom(URL url) {
        return copyLinks(URLTable.MODEL_TYPE.requireKey(url));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param urlId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long urlId) {
        return copyLinks(urlId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    A, String, ATable, AValues, URLLettersLink, URLLettersLinkTable, URLLettersLinkValues, Query> {
        private Query(QueryState<A> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<A> state) {
            return new Query(state);
        }
    }
}
