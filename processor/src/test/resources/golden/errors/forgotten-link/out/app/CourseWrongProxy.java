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
 * The wrong of one {@link Course}: {@link Course#wrong()}. Each {@link Entry} has columns to be given, so a call that
 * makes one takes a {@code link -> ...}: call {@code putAll} for {@code addAll}, and {@code setLinks} for {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(student, link -> ...)}
 *     <td>{@code insert into entry (course_id, student_id, ...) values (?, ?, ...) on conflict (course_id, student_id)
 *         do nothing}
 * <tr><td>{@code put(student, link -> ...)}
 *     <td>{@code insert into entry (course_id, student_id, ...) values (?, ?, ...) on conflict (course_id, student_id)
 *         do nothing}
 *     <br>where that is linked, {@code update entry set ... where course_id = ? and student_id = ? and ...}
 * <tr><td>{@code create(student -> ..., link -> ...)}
 *     <td>{@code insert into student (...) values (...) returning ...}
 *     <br>then {@code insert into entry (course_id, student_id, ...) values (?, ?, ...)}
 * <tr><td>{@code remove(student)}
 *     <td>{@code delete from entry where course_id = ? and student_id = ?}
 * <tr><td>{@code removeAll(wrong)}
 *     <td>{@code delete from entry where course_id = ? and student_id = any (?) returning student_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from entry where course_id = ?}
 * <tr><td>{@code contains(student)}
 *     <td>{@code select exists (select 1 from entry where course_id = ? and student_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from entry join student on student_id = student.id where course_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select course_id, student_id, ... from entry join student on student_id = student.id where course_id =
 *         ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select student_id from entry where course_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from entry where course_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from entry where course_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CourseWrongProxy
        extends RelationProxy<
                Student, Long, StudentTable, StudentValues, Entry, EntryTable, EntryValues, CourseWrongProxy.Query> {
    /** How the relation goes by {@code entry}. */
    static final Link<Long, Student, Entry, Query> LINK = new Link<>(
            "Course.wrong",
            EntryTable.MODEL_TYPE,
            EntryTable.Keys.COURSE,
            EntryTable.Keys.STUDENT,
            Query::new);

    private CourseWrongProxy(DSLContext dsl, Long courseId) {
        super(dsl, courseId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param course the row, which has been written before
     */
    public static CourseWrongProxy of(DSLContext dsl, Course course) {
        return new CourseWrongProxy(dsl, CourseTable.MODEL_TYPE.requireKey(course));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param courseId the row's key
     */
    public static CourseWrongProxy of(DSLContext dsl, Long courseId) {
        return new CourseWrongProxy(dsl, courseId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param course the table of this end, aliased or a path itself
     */
    public static StudentTable.Several<EntryTable, Query> wrong(CourseTable course) {
        return new StudentTable.Several<>(LINK.from(course));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param courseIds the keys of the rows
     */
    public static Map<Long, List<Student>> all(DSLContext dsl, Collection<Long> courseIds) {
        return all(dsl, courseIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param courseIds the keys of the rows
     */
    public static Map<Long, List<Linked<Student, Entry>>> links(
            DSLContext dsl, Collection<Long> courseIds) {
        return links(dsl, courseIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param courseIds the keys of the rows
     */
    public static Map<Long, Long> counts(DSLContext dsl, Collection<Long> courseIds) {
        return counts(dsl, courseIds, LINK);
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
     * @param course the other row
     * @return how many links were made
     */
    public int copyFrom(Course course) {
        return copyLinks(CourseTable.MODEL_TYPE.requireKey(course));
    }

    /**
     * Links what is linked to another row too, with the values of its links; existing links are left.
     *
     * @param courseId the key of the other row
     * @return how many links were made
     */
    public int copyFromId(Long courseId) {
        return copyLinks(courseId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<Student, Long, StudentTable, StudentValues, Entry, EntryTable, EntryValues, Query> {
        private Query(QueryState<Student> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Student> state) {
            return new Query(state);
        }
    }
}
