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
 * The stamped of one {@link Person}: {@link Person#stamped()}. A link goes both ways, as two rows.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(person)}
 *     <td>{@code with made as (insert into stamped (from_person_id, to_person_id) select ... from unnest(...) on
 *         conflict (from_person_id, to_person_id) do nothing returning ...) insert into stamped (from_person_id,
 *         to_person_id) select ... from unnest(...) where exists (... made ...) on conflict (from_person_id,
 *         to_person_id) do nothing}
 * <tr><td>{@code remove(person)}
 *     <td>{@code delete from stamped where from_person_id = ? and to_person_id = ? or to_person_id = ? and
 *         from_person_id = ?}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from stamped where from_person_id = ? or to_person_id = ?}
 * <tr><td>{@code contains(person)}
 *     <td>{@code select exists (select 1 from stamped where from_person_id = ? and to_person_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from stamped join people on to_person_id = people.id where from_person_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select from_person_id, to_person_id, ... from stamped join people on to_person_id = people.id where
 *         from_person_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select to_person_id from stamped where from_person_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from stamped where from_person_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from stamped where from_person_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PersonStampedProxy
        extends ManyToManyProxy<
                Person, Long, PersonTable, PersonValues,
                Stamped, StampedTable, StampedValues, PersonStampedProxy.Query> {
    /** How the relation goes by {@code stamped}. */
    static final Link<Long, Person, Stamped, Query> LINK = new Link<>(
            "Person.stamped",
            StampedTable.MODEL_TYPE,
            StampedTable.Keys.FROM_PERSON,
            StampedTable.Keys.TO_PERSON,
            Query::new)
            .symmetrical();

    private PersonStampedProxy(DSLContext dsl, Long personId) {
        super(dsl, personId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param person the row, which has been written before
     */
    public static PersonStampedProxy of(DSLContext dsl, Person person) {
        return new PersonStampedProxy(dsl, PersonTable.MODEL_TYPE.requireKey(person));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param personId the row's key
     */
    public static PersonStampedProxy of(DSLContext dsl, Long personId) {
        return new PersonStampedProxy(dsl, personId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param person the table of this end, aliased or a path itself
     */
    public static PersonTable.Several<StampedTable, Query> stamped(PersonTable person) {
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
    public static Map<Long, List<Linked<Person, Stamped>>> links(
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
            extends LinkedQuerySet<
                    Person, Long, PersonTable, PersonValues, Stamped, StampedTable, StampedValues, Query> {
        private Query(QueryState<Person> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Person> state) {
            return new Query(state);
        }
    }
}
