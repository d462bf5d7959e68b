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
 * The garden of one {@link Outer.Tree}: {@link Garden#trees()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(garden)}
 *     <td>{@code insert into garden_tree (tree_id, garden_id) values (?, ?) on conflict (tree_id, garden_id) do
 *         nothing}
 * <tr><td>{@code addAll(garden)}
 *     <td>{@code insert into garden_tree (tree_id, garden_id) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (tree_id, garden_id) do nothing returning tree_id, garden_id}
 * <tr><td>{@code put(garden, link -> ...)}
 *     <td>{@code insert into garden_tree (tree_id, garden_id, ...) values (?, ?, ...) on conflict (tree_id, garden_id)
 *         do nothing}
 *     <br>where that is linked, {@code update garden_tree set ... where tree_id = ? and garden_id = ? and ...}
 * <tr><td>{@code set(garden)}
 *     <td>{@code select 1 from tree where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from garden_tree where tree_id = ? and not exists (...) returning
 *         garden_id), inserted as (insert into garden_tree (tree_id, garden_id) select ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (tree_id, garden_id) do nothing returning garden_id) select ...}
 * <tr><td>{@code toggle(garden)}
 *     <td>{@code delete from garden_tree where tree_id = ? and garden_id = ?}
 *     <br>where that was not linked, {@code insert into garden_tree (tree_id, garden_id) values (?, ?) on conflict
 *         (tree_id, garden_id) do nothing}
 * <tr><td>{@code create(garden -> ...)}
 *     <td>{@code insert into garden (...) values (...) returning ...}
 *     <br>then {@code insert into garden_tree (tree_id, garden_id) values (?, ?)}
 * <tr><td>{@code remove(garden)}
 *     <td>{@code delete from garden_tree where tree_id = ? and garden_id = ?}
 * <tr><td>{@code removeAll(garden)}
 *     <td>{@code delete from garden_tree where tree_id = ? and garden_id = any (?) returning garden_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from garden_tree where tree_id = ?}
 * <tr><td>{@code contains(garden)}
 *     <td>{@code select exists (select 1 from garden_tree where tree_id = ? and garden_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from garden_tree join garden on garden_id = garden.id where tree_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select tree_id, garden_id, ... from garden_tree join garden on garden_id = garden.id where tree_id =
 *         ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select garden_id from garden_tree where tree_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from garden_tree where tree_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from garden_tree where tree_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
final class Outer_TreeGardenProxy
        extends ManyToManyProxy<
                Garden, Long, GardenTable, GardenValues,
                GardenTreesLink, GardenTreesLinkTable, GardenTreesLinkValues, Outer_TreeGardenProxy.Query> {
    /** How the relation goes by {@code garden_tree}. */
    static final Link<Long, Garden, GardenTreesLink, Query> LINK = new Link<>(
            "Tree.garden",
            GardenTreesLinkTable.MODEL_TYPE,
            GardenTreesLinkTable.Keys.TREE,
            GardenTreesLinkTable.Keys.GARDEN,
            Query::new);

    private Outer_TreeGardenProxy(DSLContext dsl, Long treeId) {
        super(dsl, treeId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param tree the row, which has been written before
     */
    static Outer_TreeGardenProxy of(DSLContext dsl, Outer.Tree tree) {
        return new Outer_TreeGardenProxy(dsl, Outer_TreeTable.MODEL_TYPE.requireKey(tree));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param treeId the row's key
     */
    static Outer_TreeGardenProxy of(DSLContext dsl, Long treeId) {
        return new Outer_TreeGardenProxy(dsl, treeId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param tree the table of this end, aliased or a path itself
     */
    static GardenTable.Several<GardenTreesLinkTable, Void> garden(Outer_TreeTable tree) {
        return new GardenTable.Several<>(LINK.from(tree));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param treeIds the keys of the rows
     */
    static Map<Long, List<Garden>> all(DSLContext dsl, Collection<Long> treeIds) {
        return all(dsl, treeIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param treeIds the keys of the rows
     */
    static Map<Long, List<Linked<Garden, GardenTreesLink>>> links(
            DSLContext dsl, Collection<Long> treeIds) {
        return links(dsl, treeIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param treeIds the keys of the rows
     */
    static Map<Long, Long> counts(DSLContext dsl, Collection<Long> treeIds) {
        return counts(dsl, treeIds, LINK);
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
     * @param tree the other row
     * @return how many links were made
     */
    int copyFrom(Outer.Tree tree) {
        return copyLinks(Outer_TreeTable.MODEL_TYPE.requireKey(tree));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param treeId the key of the other row
     * @return how many links were made
     */
    int copyFromId(Long treeId) {
        return copyLinks(treeId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    static final class Query
            extends LinkedQuerySet<
                    Garden, Long, GardenTable, GardenValues,
                    GardenTreesLink, GardenTreesLinkTable, GardenTreesLinkValues, Query> {
        private Query(QueryState<Garden> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Garden> state) {
            return new Query(state);
        }
    }
}
