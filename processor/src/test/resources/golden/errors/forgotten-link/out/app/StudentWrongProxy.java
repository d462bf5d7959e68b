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
 * The wrong of one {@link Student}: {@link Course#wrong()}. Each {@link Entry} has columns to be given, so a call that
 * makes one takes a {@code link -> ...}: call {@code putAll} for {@code addAll}, and {@code setLinks} for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(course, link -> ...)}
 *     <td>{@code insert into entry (student_id, course_id, ...) values (?, ?, ...) on conflict (student_id, course_id)
 *         do nothing}
 * <tr><td>{@code put(course, link -> ...)}
 *     <td>{@code insert into entry (student_id, course_id, ...) values (?, ?, ...) on conflict (student_id, course_id)
 *         do nothing}
 *     <br>where that is linked, {@code update entry set ... where student_id = ? and course_id = ? and ...}
 * <tr><td>{@code create(course -> ..., link -> ...)}
 *     <td>{@code insert into course (...) values (...) returning ...}
 *     <br>then {@code insert into entry (student_id, course_id, ...) values (?, ?, ...)}
 * <tr><td>{@code remove(course)}
 *     <td>{@code delete from entry where student_id = ? and course_id = ?}
 * <tr><td>{@code removeAll(wrong)}
 *     <td>{@code delete from entry where student_id = ? and course_id = any (?) returning course_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from entry where student_id = ?}
 * <tr><td>{@code contains(course)}
 *     <td>{@code select exists (select 1 from entry where student_id = ? and course_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from entry join course on course_id = course.id where student_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select student_id, course_id, ... from entry join course on course_id = course.id where student_id =
 *         ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select course_id from entry where student_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from entry where student_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from entry where student_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class StudentWrongProxy
        extends RelationProxy<
                Course, Long, CourseTable, CourseValues, Entry, EntryTable, EntryValues, StudentWrongProxy.Query> {
    /** How the relation goes by {@code entry}. */
    static final Link<Long, Course, Entry, Query> LINK = new Link<>(
            "Student.wrong",
            EntryTable.MODEL_TYPE,
            EntryTable.Keys.STUDENT,
            EntryTable.Keys.COURSE,
            Query::new);

    private StudentWrongProxy(DSLContext dsl, Long studentId) {
        super(dsl, studentId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param student the row, which has been written before
     */
    public static StudentWrongProxy of(DSLContext dsl, Student student) {
        return new StudentWrongProxy(dsl, StudentTable.MODEL_TYPE.requireKey(student));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param studentId the row's key
     */
    public static StudentWrongProxy of(DSLContext dsl, Long studentId) {
        return new StudentWrongProxy(dsl, studentId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param student the table of this end, aliased or a path itself
     */
    public static CourseTable.Several<EntryTable, Void> wrong(StudentTable student) {
        return new CourseTable.Several<>(LINK.from(student));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param studentIds the keys of the rows
     */
    public static Map<Long, List<Course>> all(DSLContext dsl, Collection<Long> studentIds) {
        return all(dsl, studentIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param studentIds the keys of the rows
     */
    public static Map<Long, List<Linked<Course, Entry>>> links(
            DSLContext dsl, Collection<Long> studentIds) {
        return links(dsl, studentIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param studentIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> studentIds) {
        return counts(dsl, studentIds, LINK);
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
     * @param student the other row
     * @return how many links were made
     */
    public int copyFrom(Student student) {
        return copyLinks(StudentTable.MODEL_TYPE.requireKey(student));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param studentId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long studentId) {
        return copyLinks(studentId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<Course, Long, CourseTable, CourseValues, Entry, EntryTable, EntryValues, Query> {
        private Query(QueryState<Course> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Course> state) {
            return new Query(state);
        }
    }
}
