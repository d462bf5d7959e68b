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
 * The teachers of one {@link Course}: {@link Course#teachers()}.
 *
 * <table>
 * <caption>What calls send, in PostgreSQL's words</caption>
 * <tr><th>call<th>SQL
 * <tr><td>{@code add(student)}
 *     <td>{@code insert into lessons (course_id, taught_by) values (?, ?) on conflict (course_id, taught_by) do
 *         nothing}
 * <tr><td>{@code addAll(teachers)}
 *     <td>{@code insert into lessons (course_id, taught_by) select ?, k0 from unnest(...) as given (k0) where true on
 *         conflict (course_id, taught_by) do nothing returning course_id, taught_by}
 * <tr><td>{@code put(student, link -> ...)}
 *     <td>{@code insert into lessons (course_id, taught_by, ...) values (?, ?, ...) on conflict (course_id, taught_by)
 *         do nothing}
 *     <br>where that is linked, {@code update lessons set ... where course_id = ? and taught_by = ? and ...}
 * <tr><td>{@code set(teachers)}
 *     <td>{@code select 1 from courses where id = ? for no key update}
 *     <br>then {@code with deleted as (delete from lessons where course_id = ? and not exists (...) returning
 *         taught_by), inserted as (insert into lessons (course_id, taught_by) select ?, k0 from unnest(...) as given
 *         (k0) where true on conflict (course_id, taught_by) do nothing returning taught_by) select ...}
 * <tr><td>{@code toggle(student)}
 *     <td>{@code delete from lessons where course_id = ? and taught_by = ?}
 *     <br>where that was not linked, {@code insert into lessons (course_id, taught_by) values (?, ?) on conflict
 *         (course_id, taught_by) do nothing}
 * <tr><td>{@code create(student -> ...)}
 *     <td>{@code insert into students (...) values (...) returning ...}
 *     <br>then {@code insert into lessons (course_id, taught_by) values (?, ?)}
 * <tr><td>{@code remove(student)}
 *     <td>{@code delete from lessons where course_id = ? and taught_by = ?}
 * <tr><td>{@code removeAll(teachers)}
 *     <td>{@code delete from lessons where course_id = ? and taught_by = any (?) returning taught_by}
 * <tr><td>{@code clear()}
 *     <td>{@code delete from lessons where course_id = ?}
 * <tr><td>{@code contains(student)}
 *     <td>{@code select exists (select 1 from lessons where course_id = ? and taught_by = ?)}
 * <tr><td>{@code all()}
 *     <td>{@code select ... from lessons join students on taught_by = students.id where course_id = ?}
 * <tr><td>{@code links()}
 *     <td>{@code select course_id, taught_by, ... from lessons join students on taught_by = students.id where course_id
 *         = ?}
 * <tr><td>{@code ids()}
 *     <td>{@code select taught_by from lessons where course_id = ?}
 * <tr><td>{@code count()}
 *     <td>{@code select count(*) from lessons where course_id = ?}
 * <tr><td>{@code exists()}
 *     <td>{@code select exists (select 1 from lessons where course_id = ?)}
 * </table>
 */
@Generated("dev.throughline.processor.ModelProcessor")
public final class CourseTeachersProxy
        extends ManyToManyProxy<
                Student, Long, StudentTable, StudentValues,
                Lesson, LessonTable, LessonValues, CourseTeachersProxy.Query> {
    /** How the relation goes by {@code lessons}. */
    static final Link<Integer, Student, Lesson, Query> LINK = new Link<>(
            "Course.teachers",
            LessonTable.MODEL_TYPE,
            LessonTable.Keys.COURSE,
            LessonTable.Keys.TEACHER,
            Query::new);

    private CourseTeachersProxy(DSLContext dsl, Integer courseId) {
        super(dsl, courseId, LINK);
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param course the row, which has been written before
     */
    public static CourseTeachersProxy of(DSLContext dsl, Course course) {
        return new CourseTeachersProxy(dsl, CourseTable.MODEL_TYPE.requireKey(course));
    }

    /**
     * {@return the relation of one row}
     *
     * @param dsl where statements are sent to
     * @param courseId the row's key
     */
    public static CourseTeachersProxy of(DSLContext dsl, Integer courseId) {
        return new CourseTeachersProxy(dsl, courseId);
    }

    /**
     * {@return the path along the relation: conditions on what is linked, also for {@code prefetchRelated}}
     *
     * @param course the table of this end, aliased or a path itself
     */
    public static StudentTable.Several<LessonTable, Query> teachers(CourseTable course) {
        return new StudentTable.Several<>(LINK.from(course));
    }

    /**
     * {@return what is linked to each of many rows: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param courseIds the keys of the rows
     */
    public static Map<Integer, List<Student>> all(DSLContext dsl, Collection<Integer> courseIds) {
        return all(dsl, courseIds, LINK);
    }

    /**
     * {@return what is linked to each of many rows, with the links: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param courseIds the keys of the rows
     */
    public static Map<Integer, List<Linked<Student, Lesson>>> links(
            DSLContext dsl, Collection<Integer> courseIds) {
        return links(dsl, courseIds, LINK);
    }

    /**
     * {@return how many rows are linked to each of many: each key is a key of the answer}
     *
     * @param dsl where the one statement is sent to
     * @param courseIds the keys of the rows
     */
    public static Map<Integer, Long> counts(DSLContext dsl, Collection<Integer> courseIds) {
        return counts(dsl, courseIds, LINK);
    }

    /**
     * Links keys to each of many rows; existing links are left.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Integer, LinkChange<Long>> addAll(
            DSLContext dsl, Map<Integer, ? extends Collection<Long>> keys) {
        return addAll(dsl, keys, LINK);
    }

    /**
     * Makes keys the only ones that are linked to each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Integer, LinkChange<Long>> setAll(
            DSLContext dsl, Map<Integer, ? extends Collection<Long>> keys) {
        return setAll(dsl, keys, LINK);
    }

    /**
     * Unlinks keys from each of many rows.
     *
     * @param dsl where statements are sent to
     * @param keys by the rows' own keys
     * @return what was really changed, by the rows' own keys
     */
    public static Map<Integer, LinkChange<Long>> removeAll(
            DSLContext dsl, Map<Integer, ? extends Collection<Long>> keys) {
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
    public int copyFromId(Integer courseId) {
        return copyLinks(courseId);
    }

    /** Some of what is linked: what a refinement of the relation answers. */
    public static final class Query
            extends LinkedQuerySet<
                    Student, Long, StudentTable, StudentValues, Lesson, LessonTable, LessonValues, Query> {
        private Query(QueryState<Student> state) {
            super(state);
        }

        @Override
        protected Query with(QueryState<Student> state) {
            return new Query(state);
        }
    }
}
