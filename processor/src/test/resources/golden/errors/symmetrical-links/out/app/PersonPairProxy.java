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
 * The pair of one {@link Person}: {@link Person#pair()}. A link goes both ways, as two rows.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(person)}
 *     <td>{@code with made as (insert into pair (one_id, other_id) select ... from unnest(...) on conflict (one_id,
 *         other_id) do nothing returning ...) insert into pair (one_id, other_id) select ... from unnest(...) where
 *         exists (... made ...) on conflict (one_id, other_id) do nothing}
 * <tr><td>{@code remove(person)}
 *     <td>{@code delete from pair where one_id = ? and other_id = ? or other_id = ? and one_id = ?}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from pair where one_id = ? or other_id = ?}
 * <tr><td>{@code contains(person)}
 *     <td>{@code select exists (select 1 from pair where one_id = ? and other_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from pair join people on other_id = people.id where one_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select one_id, other_id, ... from pair join people on other_id = people.id where one_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select other_id from pair where one_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from pair where one_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from pair where one_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PersonPairProxy
        extends ManyToManyProxy<
                Person, Long, PersonTable, PersonValues, Pair, PairTable, PairValues, PersonPairProxy.Query> {
    /** How the relation goes by {@code pair}. */
    static final Link<Long, Person, Pair, Query> LINK = new Link<>(
            "Person.pair",
            PairTable.MODEL_TYPE,
            PairTable.Keys.ONE,
            PairTable.Keys.OTHER,
            Query::new)
            .symmetrical();

    private PersonPairProxy(DSLContext dsl, Long personId) {
        super(dsl, personId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param person the row, which has been written before
     */
    public static PersonPairProxy of(DSLContext dsl, Person person) {
        return new PersonPairProxy(dsl, PersonTable.MODEL_TYPE.requireKey(person));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param personId the row's key
     */
    public static PersonPairProxy of(DSLContext dsl, Long personId) {
        return new PersonPairProxy(dsl, personId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param person the table of this end, aliased or a path itself
     */
    public static PersonTable.Several<PairTable, Query> pair(PersonTable person) {
        return new PersonTable.Several<>(LINK.from(person));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param personIds the keys of the rows
     */
    public static Map<Long, List<Person>> all(DSLContext dsl, Collection<Long> personIds) {
        return all(dsl, personIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param personIds the keys of the rows
     */
    public static Map<Long, List<Linked<Person, Pair>>> links(
            DSLContext dsl, Collection<Long> personIds) {
        return links(dsl, personIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param personIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> personIds) {
        return counts(dsl, personIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Long, LinkChange<Long>> addAll(
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
    public static Map<Long, LinkChange<Long>> setAll(
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
    public static Map<Long, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<Long>> keys) {
        return removeAll(dsl, keys, LINK);
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param person the other row
     * @return how many links were made
     */
    public int copyFrom(Person person) {
        return copyLinks(PersonTable.MODEL_TYPE.requireKey(person));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param personId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long personId) {
        return copyLinks(personId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<Person, Long, PersonTable, PersonValues, Pair, PairTable, PairValues, Query> {
        private Query(QueryState<Person> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Person> state) {
            return new Query(state);
        }
    }
}
