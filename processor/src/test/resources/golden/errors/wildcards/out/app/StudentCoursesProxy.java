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
 * The courses of one {@link Student}: {@link Student#courses()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(course)}
 *     <td>{@code insert into student_course (student_id, course_id) values (?, ?) on conflict (student_id, course_id)
 *         do nothing}
 * <tr><td>{@code addAll(courses)}
 *     <td>{@code insert into student_course (student_id, course_id) select ?, k0 from unnest(...) as given (k0) where
 *         true on conflict (student_id, course_id) do nothing returning student_id, course_id}
 * <tr><td>{@code put(course, link -> ...)}
 *     <td>{@code insert into student_course (student_id, course_id, ...) values (?, ?, ...) on conflict (student_id,
 *         course_id) do nothing}
 *     <br>where that is linked, {@code update student_course set ... where student_id = ? and course_id = ? and ...}
 * <tr><td>{@code set(courses)}
 *     <td>{@code select 1 from student where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from student_course where student_id = ? and not exists (...) returning
 *         course_id), inserted as (insert into student_course (student_id, course_id) select ?, k0 from unnest(...) as
 *         given (k0) where true on conflict (student_id, course_id) do nothing returning course_id) select ...}
 * <tr><td>{@code toggle(course)}
 *     <td>{@code delete from student_course where student_id = ? and course_id = ?}
 *     <br>where that was not linked, {@code insert into student_course (student_id, course_id) values (?, ?) on
 *         conflict (student_id, course_id) do nothing}
 * <tr><td>{@code create(course -> ...)}
 *     <td>{@code insert into course (...) values (...) returning ...}
 *     <br>then {@code insert into student_course (student_id, course_id) values (?, ?)}
 * <tr><td>{@code remove(course)}
 *     <td>{@code delete from student_course where student_id = ? and course_id = ?}
 * <tr><td>{@code removeAll(courses)}
 *     <td>{@code delete from student_course where student_id = ? and course_id = any (?) returning course_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from student_course where student_id = ?}
 * <tr><td>{@code contains(course)}
 *     <td>{@code select exists (select 1 from student_course where student_id = ? and course_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from student_course join course on course_id = course.id where student_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select student_id, course_id, ... from student_course join course on course_id = course.id where
 *         student_id = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select course_id from student_course where student_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from student_course where student_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from student_course where student_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class StudentCoursesProxy
        extends ManyToManyProxy<
                Course, Long, CourseTable, CourseValues,
                StudentCoursesLink, StudentCoursesLinkTable, StudentCoursesLinkValues, StudentCoursesProxy.Query> {
    /** How the relation goes by {@code student_course}. */
    static final Link<Long, Course, StudentCoursesLink, Query> LINK = new Link<>(
            "Student.courses",
            StudentCoursesLinkTable.MODEL_TYPE,
            StudentCoursesLinkTable.Keys.STUDENT,
            StudentCoursesLinkTable.Keys.COURSE,
            Query::new);

    private StudentCoursesProxy(DSLContext dsl, Long studentId) {
        super(dsl, studentId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param student the row, which has been written before
     */
    public static StudentCoursesProxy of(DSLContext dsl, Student student) {
        return new StudentCoursesProxy(dsl, StudentTable.MODEL_TYPE.requireKey(student));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param studentId the row's key
     */
    public static StudentCoursesProxy of(DSLContext dsl, Long studentId) {
        return new StudentCoursesProxy(dsl, studentId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param student the table of this end, aliased or a path itself
     */
    public static CourseTable.Several<StudentCoursesLinkTable, Query> courses(
            StudentTable student) {
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
    public static Map<Long, List<Linked<Course, StudentCoursesLink>>> links(
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
            extends LinkedQuerySet<
                    Course, Long, CourseTable, CourseValues,
                    StudentCoursesLink, StudentCoursesLinkTable, StudentCoursesLinkValues, Query> {
        private Query(QueryState<Course> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Course> state) {
            return new Query(state);
        }
    }
}
