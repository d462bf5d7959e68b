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
 * The url of one {@link A}: {@link URL#letters()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(url)}
 *     <td>{@code insert into url_a (a_id, url_id) values (?, ?) on conflict (a_id, url_id) do nothing}
 * <tr><td>{@code addAll(url)}
 *     <td>{@code insert into url_a (a_id, url_id) select ?, k0 from unnest(...) as given (k0) where true on conflict
 *         (a_id, url_id) do nothing returning a_id, url_id}
 * <tr><td>{@code put(url, link -> ...)}
 *     <td>{@code insert into url_a (a_id, url_id, ...) values (?, ?, ...) on conflict (a_id, url_id) do nothing}
 *     <br>where that is linked, {@code update url_a set ... where a_id = ? and url_id = ? and ...}
 * <tr><td>{@code set(url)}
 *     <td>{@code select 1 from a where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from url_a where a_id = ? and not exists (...) returning url_id),
 *         inserted as (insert into url_a (a_id, url_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (a_id, url_id) do nothing returning url_id) select ...}
 * <tr><td>{@code toggle(url)}
 *     <td>{@code delete from url_a where a_id = ? and url_id = ?}
 *     <br>where that was not linked, {@code insert into url_a (a_id, url_id) values (?, ?) on conflict (a_id, url_id)
 *         do nothing}
 * <tr><td>{@code create(url -> ...)}
 *     <td>{@code insert into url (...) values (...) returning ...}
 *     <br>then {@code insert into url_a (a_id, url_id) values (?, ?)}
 * <tr><td>{@code remove(url)}
 *     <td>{@code delete from url_a where a_id = ? and url_id = ?}
 * <tr><td>{@code removeAll(url)}
 *     <td>{@code delete from url_a where a_id = ? and url_id = any (?) returning url_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from url_a where a_id = ?}
 * <tr><td>{@code contains(url)}
 *     <td>{@code select exists (select 1 from url_a where a_id = ? and url_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from url_a join url on url_id = url.id where a_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select a_id, url_id, ... from url_a join url on url_id = url.id where a_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select url_id from url_a where a_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from url_a where a_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from url_a where a_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class AUrlProxy
        extends ManyToManyProxy<
                URL, Long, URLTable, URLValues,
                URLLettersLink, URLLettersLinkTable, URLLettersLinkValues, AUrlProxy.Query> {
    /** How the relation goes by {@code url_a}. */
    static final Link<String, URL, URLLettersLink, Query> LINK = new Link<>(
            "A.url",
            URLLettersLinkTable.MODEL_TYPE,
            URLLettersLinkTable.Keys.A,
            URLLettersLinkTable.Keys.URL,
            Query::new);

    private AUrlProxy(DSLContext dsl, String aId) {
        super(dsl, aId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param a the row, which has been written before
     */
    public static AUrlProxy of(DSLContext dsl, A a) {
        return new AUrlProxy(dsl, ATable.MODEL_TYPE.requireKey(a));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param aId the row's key
     */
    public static AUrlProxy of(DSLContext dsl, String aId) {
        return new AUrlProxy(dsl, aId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param a the table of this end, aliased or a path itself
     */
    public static URLTable.Several<URLLettersLinkTable, Void> url(ATable a) {
        return new URLTable.Several<>(LINK.from(a));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param aIds the keys of the rows
     */
    public static Map<String, List<URL>> all(DSLContext dsl, Collection<String> aIds) {
        return all(dsl, aIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param aIds the keys of the rows
     */
    public static Map<String, List<Linked<URL, URLLettersLink>>> links(
            DSLContext dsl, Collection<String> aIds) {
        return links(dsl, aIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param aIds the keys of the rows
     */
    public static Map<String, Long> counts(DSLContext dsl, Collection<String> aIds) {
        return counts(dsl, aIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<String, LinkChange<Long>> addAll(
            DSLContext dsl, Map<String, ? extends Collection<Long>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<String, LinkChange<Long>> setAll(
            DSLContext dsl, Map<String, ? extends Collection<Long>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<String, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<String, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param a the other row
     * @return how many links were made
     */
    public int copyFrom(A a) {
        return copyLinks(ATable.MODEL_TYPE.requireKey(a));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param aId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(String aId) {
        return copyLinks(aId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    URL, Long, URLTable, URLValues, URLLettersLink, URLLettersLinkTable, URLLettersLinkValues, Query> {
        private Query(QueryState<URL> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<URL> state) {
            return new Query(state);
        }
    }
}
