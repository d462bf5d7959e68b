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

/** The table {@code enrolment} of {@link Enrolment}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class EnrolmentTable extends ModelTable<Enrolment, EnrolmentTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code enrolment}, not aliased. */
    public static final EnrolmentTable ENROLMENT = new EnrolmentTable(DSL.name("enrolment"), null);

    /** How rows become {@link Enrolment}s, and the other way round. */
    public static final ModelType<Enrolment, LinkKey<Long, Integer>, EnrolmentTable, EnrolmentValues>
            MODEL_TYPE = ModelType.of(
                    "Enrolment", ENROLMENT, EnrolmentTable::readRow)
            .keyedBy(
                    ModelKey.of(ENROLMENT.STUDENT_ID, ENROLMENT.COURSE_ID),
                    link -> new LinkKey<>(link.student().id(), link.course().id()))
            .with(EnrolmentValues::new, EnrolmentValues::of, EnrolmentQuerySet::new)
            .withPrimitives(ENROLMENT.MARK)
            .relatedBy(enrolment -> List.of(enrolment.course(), enrolment.student()));

    /** {@code course_id integer not null}: the key of {@link Enrolment#course()}. */
    public final TableField<Record, Integer> COURSE_ID = column("course_id", SQLDataType.INTEGER.notNull());

    /** {@code mark integer not null}: {@link Enrolment#mark()}. */
    public final TableField<Record, Integer> MARK = column("mark", SQLDataType.INTEGER.notNull());

    /** {@code student_id bigint not null}: the key of {@link Enrolment#student()}. */
    public final TableField<Record, Long> STUDENT_ID = column("student_id", SQLDataType.BIGINT.notNull());

    private EnrolmentTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link Enrolment#course()}: its columns and paths, also for {@code selectRelated}} */
    public CourseTable.One course() {
        return new CourseTable.One(Keys.COURSE.from(this));
    }

    /** {@return the path to {@link Enrolment#student()}: its columns and paths, also for {@code selectRelated}} */
    public StudentTable.One student() {
        return new StudentTable.One(Keys.STUDENT.from(this));
    }

    private Enrolment readRow(Row row) {
        return new Enrolment(
                row.ref(Keys.COURSE, COURSE_ID),
                row.get(MARK),
                row.ref(Keys.STUDENT, STUDENT_ID));
    }

    @Override
    protected ModelType<Enrolment, LinkKey<Long, Integer>, EnrolmentTable, EnrolmentValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.COURSE, Keys.STUDENT);
    }

    @Override
    public EnrolmentTable as(Name alias) {
        return new EnrolmentTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Course}s: {@link Enrolment#course()}. */
        public static final Reference<Course, Integer> COURSE =
                Reference.of(MODEL_TYPE, "course", CourseTable.MODEL_TYPE, OnDelete.CASCADE, ENROLMENT.COURSE_ID);

        /** Names {@link Student}s: {@link Enrolment#student()}. */
        public static final Reference<Student, Long> STUDENT =
                Reference.of(MODEL_TYPE, "student", StudentTable.MODEL_TYPE, OnDelete.CASCADE, ENROLMENT.STUDENT_ID);

        private Keys() {}
    }
}
