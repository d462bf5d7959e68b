package app;

import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Row;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code student_course} of {@link StudentCoursesLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class StudentCoursesLinkTable extends ModelTable<StudentCoursesLink, StudentCoursesLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code student_course}, not aliased. */
    public static final StudentCoursesLinkTable STUDENT_COURSES_LINK =
            new StudentCoursesLinkTable(DSL.name("student_course"), null);

    /** How rows become {@link StudentCoursesLink}s, and the other way round. */
    public static final ModelType<StudentCoursesLink, LinkKey<Long, Long>, StudentCoursesLinkTable, StudentCoursesLinkValues>
            MODEL_TYPE = ModelType.of(
                    "StudentCoursesLink", STUDENT_COURSES_LINK, StudentCoursesLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(STUDENT_COURSES_LINK.STUDENT_ID, STUDENT_COURSES_LINK.COURSE_ID),
                    link -> new LinkKey<>(link.student().id(), link.course().id()))
            .with(StudentCoursesLinkValues::new, StudentCoursesLinkValues::of, StudentCoursesLinkQuerySet::new)
            .relatedBy(studentCoursesLink -> List.of(studentCoursesLink.student(), studentCoursesLink.course()));

    /** {@code student_id bigint not null}: the key of {@link StudentCoursesLink#student()}. */
    public final TableField<Record, Long> STUDENT_ID = column("student_id", SQLDataType.BIGINT.notNull());

    /** {@code course_id bigint not null}: the key of {@link StudentCoursesLink#course()}. */
    public final TableField<Record, Long> COURSE_ID = column("course_id", SQLDataType.BIGINT.notNull());

    private StudentCoursesLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link StudentCoursesLink#student()}: its columns and paths, also for {@code selectRelated}}
     */
    public StudentTable.One student() {
        return new StudentTable.One(Keys.STUDENT.from(this));
    }

    /**
     * {@return the path to {@link StudentCoursesLink#course()}: its columns and paths, also for {@code selectRelated}}
     */
    public CourseTable.One course() {
        return new CourseTable.One(Keys.COURSE.from(this));
    }

    private StudentCoursesLink readRow(Row row) {
        return new StudentCoursesLink(
                row.ref(Keys.STUDENT, STUDENT_ID),
                row.ref(Keys.COURSE, COURSE_ID));
    }

    @Override
    protected ModelType<StudentCoursesLink, LinkKey<Long, Long>, StudentCoursesLinkTable, StudentCoursesLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.STUDENT, Keys.COURSE);
    }

    @Override
    public StudentCoursesLinkTable as(Name alias) {
        return new StudentCoursesLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Student}s: {@link StudentCoursesLink#student()}. */
        public static final Reference<Student, Long> STUDENT =
                Reference.of(MODEL_TYPE, "student", StudentTable.MODEL_TYPE, OnDelete.CASCADE, STUDENT_COURSES_LINK.STUDENT_ID);

        /** Names {@link Course}s: {@link StudentCoursesLink#course()}. */
        public static final Reference<Course, Long> COURSE =
                Reference.of(MODEL_TYPE, "course", CourseTable.MODEL_TYPE, OnDelete.CASCADE, STUDENT_COURSES_LINK.COURSE_ID);

        private Keys() {}
    }
}
