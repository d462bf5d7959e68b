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

/** The table {@code course_student} of {@link CourseStudentsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class CourseStudentsLinkTable extends ModelTable<CourseStudentsLink, CourseStudentsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code course_student}, not aliased. */
    public static final CourseStudentsLinkTable COURSE_STUDENTS_LINK =
            new CourseStudentsLinkTable(DSL.name("course_student"), null);

    /** How rows become {@link CourseStudentsLink}s, and the other way round. */
    public static final ModelType<CourseStudentsLink, LinkKey<Long, Long>, CourseStudentsLinkTable, CourseStudentsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "CourseStudentsLink", COURSE_STUDENTS_LINK, CourseStudentsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(COURSE_STUDENTS_LINK.COURSE_ID, COURSE_STUDENTS_LINK.STUDENT_ID),
                    link -> new LinkKey<>(link.course().id(), link.student().id()))
            .with(CourseStudentsLinkValues::new, CourseStudentsLinkValues::of, CourseStudentsLinkQuerySet::new)
            .relatedBy(courseStudentsLink -> List.of(courseStudentsLink.course(), courseStudentsLink.student()));

    /** {@code course_id bigint not null}: the key of {@link CourseStudentsLink#course()}. */
    public final TableField<Record, Long> COURSE_ID = column("course_id", SQLDataType.BIGINT.notNull());

    /** {@code student_id bigint not null}: the key of {@link CourseStudentsLink#student()}. */
    public final TableField<Record, Long> STUDENT_ID = column("student_id", SQLDataType.BIGINT.notNull());

    private CourseStudentsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link CourseStudentsLink#course()}: its columns and paths, also for {@code selectRelated}}
     */
    public CourseTable.One course() {
        return new CourseTable.One(Keys.COURSE.from(this));
    }

    /**
     * {@return the path to {@link CourseStudentsLink#student()}: its columns and paths, also for {@code selectRelated}}
     */
    public StudentTable.One student() {
        return new StudentTable.One(Keys.STUDENT.from(this));
    }

    private CourseStudentsLink readRow(Row row) {
        return new CourseStudentsLink(
                row.ref(Keys.COURSE, COURSE_ID),
                row.ref(Keys.STUDENT, STUDENT_ID));
    }

    @Override
    protected ModelType<CourseStudentsLink, LinkKey<Long, Long>, CourseStudentsLinkTable, CourseStudentsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.COURSE, Keys.STUDENT);
    }

    @Override
    public CourseStudentsLinkTable as(Name alias) {
        return new CourseStudentsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Course}s: {@link CourseStudentsLink#course()}. */
        public static final Reference<Course, Long> COURSE =
                Reference.of(MODEL_TYPE, "course", CourseTable.MODEL_TYPE, OnDelete.CASCADE, COURSE_STUDENTS_LINK.COURSE_ID);

        /** Names {@link Student}s: {@link CourseStudentsLink#student()}. */
        public static final Reference<Student, Long> STUDENT =
                Reference.of(MODEL_TYPE, "student", StudentTable.MODEL_TYPE, OnDelete.CASCADE, COURSE_STUDENTS_LINK.STUDENT_ID);

        private Keys() {}
    }
}
