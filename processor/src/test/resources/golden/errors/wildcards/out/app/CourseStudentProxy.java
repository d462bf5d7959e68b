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
 * The student of one {@link Course}: {@link Student#courses()}, from its other end.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(student)}
 *     <td>{@code insert into student_course (course_id, student_id) values (?, ?) on conflict (course_id, student_id)
 *         do nothing}
 * <tr><td>{@code addAll(student)}
 *     <td>{@code insert into student_course (course_id, student_id) select ?, k0 from unnest(...) as given (k0) where
 *         true on conflict (course_id, student_id) do nothing returning course_id, student_id}
 * <tr><td>{@code put(student, link -> ...)}
 *     <td>{@code insert into student_course (course_id, student_id, ...) values (?, ?, ...) on conflict (course_id,
 *         student_id) do nothing}
 *     <br>where that is linked, {@code update student_course set ... where course_id = ? and student_id = ? and ...}
 * <tr><td>{@code set(student)}
 *     <td>{@code select 1 from course where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from student_course where course_id = ? and not exists (...) returning
 *         student_id), inserted as (insert into student_course (course_id, student_id) select ?, k0 from unnest(...) as
 *         given (k0) where true on conflict (course_id, student_id) do nothing returning student_id) select ...}
 * <tr><td>{@code toggle(student)}
 *     <td>{@code delete from student_course where course_id = ? and student_id = ?}
 *     <br>where that was not linked, {@code insert into student_course (course_id, student_id) values (?, ?) on
 *         conflict (course_id, student_id) do nothing}
 * <tr><td>{@code create(student -> ...)}
 *     <td>{@code insert into student (...) values (...) returning ...}
 *     <br>then {@code insert into student_course (course_id, student_id) values (?, ?)}
 * <tr><td>{@code remove(student)}
 *     <td>{@code delete from student_course where course_id = ? and student_id = ?}
 * <tr><td>{@code removeAll(student)}
 *     <td>{@code delete from student_course where course_id = ? and student_id = any (?) returning student_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from student_course where course_id = ?}
 * <tr><td>{@code contains(student)}
 *     <td>{@code select exists (select 1 from student_course where course_id = ? and student_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from student_course join student on student_id = student.id where course_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select course_id, student_id, ... from student_course join student on student_id = student.id where
 *         course_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select student_id from student_course where course_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from student_course where course_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from student_course where course_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CourseStudentProxy
        extends ManyToManyProxy<
                Student, Long, StudentTable, StudentValues,
                StudentCoursesLink, StudentCoursesLinkTable, StudentCoursesLinkValues, CourseStudentProxy.Query> {
    /** How the relation goes by {@code student_course}. */
    static final Link<Long, Student, StudentCoursesLink, Query> LINK = new Link<>(
            "Course.student",
            StudentCoursesLinkTable.MODEL_TYPE,
            StudentCoursesLinkTable.Keys.COURSE,
            StudentCoursesLinkTable.Keys.STUDENT,
            Query::new);

    private CourseStudentProxy(DSLContext dsl, Long courseId) {
        super(dsl, courseId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param course the row, which has been written before
     */
    public static CourseStudentProxy of(DSLContext dsl, Course course) {
        return new CourseStudentProxy(dsl, CourseTable.MODEL_TYPE.requireKey(course));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param courseId the row's key
     */
    public static CourseStudentProxy of(DSLContext dsl, Long courseId) {
        return new CourseStudentProxy(dsl, courseId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked}
     *
     * @param course the table of this end, aliased or a path itself
     */
    public static StudentTable.Several<StudentCoursesLinkTable, Void> student(CourseTable course) {
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
    public static Map<Long, List<Linked<Student, StudentCoursesLink>>> links(
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
            extends LinkedQuerySet<
                    Student, Long, StudentTable, StudentValues,
                    StudentCoursesLink, StudentCoursesLinkTable, StudentCoursesLinkValues, Query> {
        private Query(QueryState<Student> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Student> state) {
            return new Query(state);
        }
    }
}
