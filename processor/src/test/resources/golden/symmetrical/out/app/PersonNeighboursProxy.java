package app;

import dev.throughline.LinkChange;
import dev.throughline.Linked;
import dev.throughline.LinkedQuerySet;
import dev.throughline.QueryState;
import dev.throughline.RelationProxy;
import dev.throughline.generated.Link;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jooq.DSLContext;

/**
 * The neighbours of one {@link Person}: {@link Person#neighbours()}. A link goes both ways, as two rows. Each {@link
 * Neighbours} has columns to be given, so a call that makes one takes a {@code link -> ...}: call {@code putAll} for
 * {@code addAll}, and {@code setLinks} for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(person, link -> ...)}
 *     <td>{@code with made as (insert into neighbours (from_person_id, to_person_id, ...) select ... from unnest(...)
 *         on conflict (from_person_id, to_person_id) do nothing returning ...) insert into neighbours (from_person_id,
 *         to_person_id, ...) select ... from unnest(...) where exists (... made ...) on conflict (from_person_id,
 *         to_person_id) do nothing}
 * <tr><td>{@code remove(person)}
 *     <td>{@code delete from neighbours where from_person_id = ? and to_person_id = ? or to_person_id = ? and
 *         from_person_id = ?}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from neighbours where from_person_id = ? or to_person_id = ?}
 * <tr><td>{@code contains(person)}
 *     <td>{@code select exists (select 1 from neighbours where from_person_id = ? and to_person_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from neighbours join people on to_person_id = people.id where from_person_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select from_person_id, to_person_id, ... from neighbours join people on to_person_id = people.id where
 *         from_person_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select to_person_id from neighbours where from_person_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from neighbours where from_person_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from neighbours where from_person_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PersonNeighboursProxy
        extends RelationProxy<
                Person, Long, PersonTable, PersonValues,
                Neighbours, NeighboursTable, NeighboursValues, PersonNeighboursProxy.Query> {
    /** How the relation goes by {@code neighbours}. */
    static final Link<Long, Person, Neighbours, Query> LINK = new Link<>(
            "Person.neighbours",
            NeighboursTable.MODEL_TYPE,
            NeighboursTable.Keys.FROM_PERSON,
            NeighboursTable.Keys.TO_PERSON,
            Query::new)
            .symmetrical();

    private PersonNeighboursProxy(DSLContext dsl, Long personId) {
        super(dsl, personId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param person the row, which has been written before
     */
    public static PersonNeighboursProxy of(DSLContext dsl, Person person) {
        return new PersonNeighboursProxy(dsl, PersonTable.MODEL_TYPE.requireKey(person));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param personId the row's key
     */
    public static PersonNeighboursProxy of(DSLContext dsl, Long personId) {
        return new PersonNeighboursProxy(dsl, personId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param person the table of this end, aliased or a path itself
     */
    public static PersonTable.Several<NeighboursTable, Query> neighbours(PersonTable person) {
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
    public static Map<Long, List<Linked<Person, Neighbours>>> links(
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
                    Person, Long, PersonTable, PersonValues, Neighbours, NeighboursTable, NeighboursValues, Query> {
        private Query(QueryState<Person> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Person> state) {
            return new Query(state);
        }
    }
}
