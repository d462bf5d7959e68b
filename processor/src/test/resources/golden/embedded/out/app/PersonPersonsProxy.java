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
 * The persons of one {@link Person}: {@link Person#visits()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(person)}
 *     <td>{@code insert into visits (to_person_id, from_person_id) values (?, ?) on conflict (to_person_id,
 *         from_person_id) do nothing}
 * <tr><td>{@code addAll(persons)}
 *     <td>{@code insert into visits (to_person_id, from_person_id) select ?, k0 from unnest(...) as given (k0) where
 *         true on conflict (to_person_id, from_person_id) do nothing returning to_person_id, from_person_id}
 * <tr><td>{@code put(person, link -> ...)}
 *     <td>{@code insert into visits (to_person_id, from_person_id, ...) values (?, ?, ...) on conflict (to_person_id,
 *         from_person_id) do nothing}
 *     <br>where that is linked, {@code update visits set ... where to_person_id = ? and from_person_id = ? and ...}
 * <tr><td>{@code set(persons)}
 *     <td>{@code select 1 from persons where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from visits where to_person_id = ? and not exists (...) returning
 *         from_person_id), inserted as (insert into visits (to_person_id, from_person_id) select ?, k0 from unnest(...)
 *         as given (k0) where true on conflict (to_person_id, from_person_id) do nothing returning from_person_id)
 *         select ...}
 * <tr><td>{@code toggle(person)}
 *     <td>{@code delete from visits where to_person_id = ? and from_person_id = ?}
 *     <br>where that was not linked, {@code insert into visits (to_person_id, from_person_id) values (?, ?) on conflict
 *         (to_person_id, from_person_id) do nothing}
 * <tr><td>{@code create(person -> ...)}
 *     <td>{@code insert into persons (...) values (...) returning ...}
 *     <br>then {@code insert into visits (to_person_id, from_person_id) values (?, ?)}
 * <tr><td>{@code remove(person)}
 *     <td>{@code delete from visits where to_person_id = ? and from_person_id = ?}
 * <tr><td>{@code removeAll(persons)}
 *     <td>{@code delete from visits where to_person_id = ? and from_person_id = any (?) returning from_person_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from visits where to_person_id = ?}
 * <tr><td>{@code contains(person)}
 *     <td>{@code select exists (select 1 from visits where to_person_id = ? and from_person_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from visits join persons on from_person_id = persons.id where to_person_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select to_person_id, from_person_id, ... from visits join persons on from_person_id = persons.id where
 *         to_person_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select from_person_id from visits where to_person_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from visits where to_person_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from visits where to_person_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PersonPersonsProxy
        extends ManyToManyProxy<
                Person, Long, PersonTable, PersonValues, Visit, VisitTable, VisitValues, PersonPersonsProxy.Query> {
    /** How the relation goes by {@code visits}. */
    static final Link<Long, Person, Visit, Query> LINK = new Link<>(
            "Person.persons",
            VisitTable.MODEL_TYPE,
            VisitTable.Keys.TO_PERSON,
            VisitTable.Keys.FROM_PERSON,
            Query::new);

    private PersonPersonsProxy(DSLContext dsl, Long personId) {
        super(dsl, personId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param person the row, which has been written before
     */
    public static PersonPersonsProxy of(DSLContext dsl, Person person) {
        return new PersonPersonsProxy(dsl, PersonTable.MODEL_TYPE.requireKey(person));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param personId the row's key
     */
    public static PersonPersonsProxy of(DSLContext dsl, Long personId) {
        return new PersonPersonsProxy(dsl, personId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param person the table of this end, aliased or a path itself
     */
    public static PersonTable.Several<VisitTable, Void> persons(PersonTable person) {
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
    public static Map<Long, List<Linked<Person, Visit>>> links(
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
            extends LinkedQuerySet<Person, Long, PersonTable, PersonValues, Visit, VisitTable, VisitValues, Query> {
        private Query(QueryState<Person> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Person> state) {
            return new Query(state);
        }
    }
}
