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
 * The assigned of one {@link Person}: {@link Person#assigned()}. A link goes both ways, as two rows. Each {@link
 * Assigned} has columns to be given, so a call that makes one takes a {@code link -> ...}: call {@code putAll} for
 * {@code addAll}, and {@code setLinks} for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(person, link -> ...)}
 *     <td>{@code with made as (insert into assigned (one_id, other_id, ...) select ... from unnest(...) on conflict
 *         (one_id, other_id) do nothing returning ...) insert into assigned (one_id, other_id, ...) select ... from
 *         unnest(...) where exists (... made ...) on conflict (one_id, other_id) do nothing}
 * <tr><td>{@code remove(person)}
 *     <td>{@code delete from assigned where one_id = ? and other_id = ? or other_id = ? and one_id = ?}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from assigned where one_id = ? or other_id = ?}
 * <tr><td>{@code contains(person)}
 *     <td>{@code select exists (select 1 from assigned where one_id = ? and other_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from assigned join people on other_id = people.id where one_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select one_id, other_id, ... from assigned join people on other_id = people.id where one_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select other_id from assigned where one_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from assigned where one_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from assigned where one_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class PersonAssignedProxy
        extends RelationProxy<
                Person, Long, PersonTable, PersonValues,
                Assigned, AssignedTable, AssignedValues, PersonAssignedProxy.Query> {
    /** How the relation goes by {@code assigned}. */
    static final Link<Long, Person, Assigned, Query> LINK = new Link<>(
            "Person.assigned",
            AssignedTable.MODEL_TYPE,
            AssignedTable.Keys.ONE,
            AssignedTable.Keys.OTHER,
            Query::new)
            .symmetrical();

    private PersonAssignedProxy(DSLContext dsl, Long personId) {
        super(dsl, personId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param person the row, which has been written before
     */
    public static PersonAssignedProxy of(DSLContext dsl, Person person) {
        return new PersonAssignedProxy(dsl, PersonTable.MODEL_TYPE.requireKey(person));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param personId the row's key
     */
    public static PersonAssignedProxy of(DSLContext dsl, Long personId) {
        return new PersonAssignedProxy(dsl, personId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param person the table of this end, aliased or a path itself
     */
    public static PersonTable.Several<AssignedTable, Query> assigned(PersonTable person) {
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
    public static Map<Long, List<Linked<Person, Assigned>>> links(
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
                    Person, Long, PersonTable, PersonValues, Assigned, AssignedTable, AssignedValues, Query> {
        private Query(QueryState<Person> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Person> state) {
            return new Query(state);
        }
    }
}
