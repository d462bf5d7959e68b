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
 * The courses of one {@link Student}: {@link Student#courses()}. Each {@link Enrolment} has columns to be given, so a
 * call that makes one takes a {@code link -> ...}: call {@code putAll} for {@code addAll}, and {@code setLinks} for
 * {@code set}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(course, link -> ...)}
 *     <td>{@code insert into enrolment (student_id, course_id, ...) values (?, ?, ...) on conflict (student_id,
 *         course_id) do nothing}
 * <tr><td>{@code put(course, link -> ...)}
 *     <td>{@code insert into enrolment (student_id, course_id, ...) values (?, ?, ...) on conflict (student_id,
 *         course_id) do nothing}
 *     <br>where that is linked, {@code update enrolment set ... where student_id = ? and course_id = ? and ...}
 * <tr><td>{@code create(course -> ..., link -> ...)}
 *     <td>{@code insert into courses (...) values (...) returning ...}
 *     <br>then {@code insert into enrolment (student_id, course_id, ...) values (?, ?, ...)}
 * <tr><td>{@code remove(course)}
 *     <td>{@code delete from enrolment where student_id = ? and course_id = ?}
 * <tr><td>{@code removeAll(courses)}
 *     <td>{@code delete from enrolment where student_id = ? and course_id = any (?) returning course_id}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from enrolment where student_id = ?}
 * <tr><td>{@code contains(course)}
 *     <td>{@code select exists (select 1 from enrolment where student_id = ? and course_id = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from enrolment join courses on course_id = courses.id where student_id = ? order by ...}
 * <tr><td>{@code links()}
 *     <td>{@code select student_id, course_id, ... from enrolment join courses on course_id = courses.id where
 *         student_id = ? order by ...}
 * <tr><td>{@code ids()}
 *     <td>{@code select course_id from enrolment join courses on course_id = courses.id where student_id = ? order by
 *         ...}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from enrolment where student_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from enrolment where student_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class StudentCoursesProxy
        extends RelationProxy<
                Course, Integer, CourseTable, CourseValues,
                Enrolment, EnrolmentTable, EnrolmentValues, StudentCoursesProxy.Query> {
    /** How the relation goes by {@code enrolment}. */
    static final Link<Long, Course, Enrolment, Query> LINK = new Link<>(
            "Student.courses",
            EnrolmentTable.MODEL_TYPE,
            EnrolmentTable.Keys.STUDENT,
            EnrolmentTable.Keys.COURSE,
            Query::new)
            .orderedBy((CourseTable row, EnrolmentTable link) -> List.of(link.MARK, row.TITLE));

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
    public static CourseTable.Several<EnrolmentTable, Query> courses(StudentTable student) {
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
    public static Map<Long, List<Linked<Course, Enrolment>>> links(
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
    public static Map<Long, LinkChange<Integer>> removeAll(
            DSLContext dsl, Map<Long, ? extends Collection<Integer>> keys) {
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
                    Course, Integer, CourseTable, CourseValues, Enrolment, EnrolmentTable, EnrolmentValues, Query> {
        private Query(QueryState<Course> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Course> state) {
            return new Query(state);
        }
    }
}
