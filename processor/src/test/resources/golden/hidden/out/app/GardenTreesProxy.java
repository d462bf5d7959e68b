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
 * The trees of one {@link Garden}: {@link Garden#trees()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(tree)}
 *     <td>{@code insert into garden_tree (garden_id, tree_id) values (?, ?) on conflict (garden_id, tree_id) do
 *         nothing}
 * <tr><td>{@code addAll(trees)}
 *     <td>{@code insert into garden_tree (garden_id, tree_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (garden_id, tree_id) do nothing returning garden_id, tree_id}
 * <tr><td>{@code put(tree, link -> ...)}
 *     <td>{@code insert into garden_tree (garden_id, tree_id, ...) values (?, ?, ...) on conflict (garden_id, tree_id)
 *         do nothing}
 *     <br>where that is linked, {@code update garden_tree set ... where garden_id = ? and tree_id = ? and ...}
 * <tr><td>{@code set(trees)}
 *     <td>{@code select 1 from garden where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from garden_tree where garden_id = ? and not exists (...) returning
 *         tree_id), inserted as (insert into garden_tree (garden_id, tree_id) select ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (garden_id, tree_id) do nothing returning tree_id) select ...}
 * <tr><td>{@code toggle(tree)}
 *     <td>{@code delete from garden_tree where garden_id = ? and tree_id = ?}
 *     <br>where that was not linked, {@code insert into garden_tree (garden_id, tree_id) values (?, ?) on conflict
 *         (garden_id, tree_id) do nothing}
 * <tr><td>{@code create(tree -> ...)}
 *     <td>{@code insert into tree (...) values (...) returning ...}
 *     <br>then {@code insert into garden_tree (garden_id, tree_id) values (?, ?)}
 * <tr><td>{@code remove(tree)}
 *     <td>{@code delete from garden_tree where garden_id = ? and tree_id = ?}
 * <tr><td>{@code removeAll(trees)}
 *     <td>{@code delete from garden_tree where garden_id = ? and tree_id = any (?) returning tree_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from garden_tree where garden_id = ?}
 * <tr><td>{@code contains(tree)}
 *     <td>{@code select exists (select 1 from garden_tree where garden_id = ? and tree_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from garden_tree join tree on tree_id = tree.id where garden_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select garden_id, tree_id, ... from garden_tree join tree on tree_id = tree.id where garden_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select tree_id from garden_tree where garden_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from garden_tree where garden_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from garden_tree where garden_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class GardenTreesProxy
        extends ManyToManyProxy<
                Outer.Tree, Long, Outer_TreeTable, Outer_TreeValues,
                GardenTreesLink, GardenTreesLinkTable, GardenTreesLinkValues, GardenTreesProxy.Query> {
    /** How the relation goes by {@code garden_tree}. */
    static final Link<Long, Outer.Tree, GardenTreesLink, Query> LINK = new Link<>(
            "Garden.trees",
            GardenTreesLinkTable.MODEL_TYPE,
            GardenTreesLinkTable.Keys.GARDEN,
            GardenTreesLinkTable.Keys.TREE,
            Query::new);

    private GardenTreesProxy(DSLContext dsl, Long gardenId) {
        super(dsl, gardenId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param garden the row, which has been written before
     */
    static GardenTreesProxy of(DSLContext dsl, Garden garden) {
        return new GardenTreesProxy(dsl, GardenTable.MODEL_TYPE.requireKey(garden));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param gardenId the row's key
     */
    static GardenTreesProxy of(DSLContext dsl, Long gardenId) {
        return new GardenTreesProxy(dsl, gardenId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param garden the table of this end, aliased or a path itself
     */
    static Outer_TreeTable.Several<GardenTreesLinkTable, Query> trees(GardenTable garden) {
        return new Outer_TreeTable.Several<>(LINK.from(garden));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param gardenIds the keys of the rows
     */
    static Map<Long, List<Outer.Tree>> all(DSLContext dsl, Collection<Long> gardenIds) {
        return all(dsl, gardenIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param gardenIds the keys of the rows
     */
    static Map<Long, List<Linked<Outer.Tree, GardenTreesLink>>> links(
            DSLContext dsl, Collection<Long> gardenIds) {
        return links(dsl, gardenIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param gardenIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> gardenIds) {
        return counts(dsl, gardenIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<Long>> addAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<Long>> setAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    static Map<Long, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param garden the other row
     * @return how many links were made
     */
    int copyFrom(Garden garden) {
        return copyLinks(GardenTable.MODEL_TYPE.requireKey(garden));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param gardenId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long gardenId) {
        return copyLinks(gardenId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Outer.Tree, Long, Outer_TreeTable, Outer_TreeValues,
                    GardenTreesLink, GardenTreesLinkTable, GardenTreesLinkValues, Query> {
        private Query(QueryState<Outer.Tree> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Outer.Tree> state) {
            return new Query(state);
        }
    }
}
