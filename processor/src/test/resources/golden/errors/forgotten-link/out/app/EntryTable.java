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

/** The table {@code entry} of {@link Entry}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class EntryTable extends ModelTable<Entry, EntryTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code entry}, not aliased. */
    public static final EntryTable ENTRY = new EntryTable(DSL.name("entry"), null);

    /** How rows become {@link Entry}s, and the other way round. */
    public static final ModelType<Entry, LinkKey<Long, Long>, EntryTable, EntryValues> MODEL_TYPE = ModelType.of(
                    "Entry", ENTRY, EntryTable::readRow)
            .keyedBy(
                    ModelKey.of(ENTRY.COURSE_ID, ENTRY.STUDENT_ID),
                    link -> new LinkKey<>(link.course().id(), link.student().id()))
            .with(EntryValues::new, EntryValues::of, EntryQuerySet::new)
            .withPrimitives(ENTRY.GRADE)
            .relatedBy(entry -> List.of(entry.course(), entry.student()));

    /** {@code course_id bigint not null}: the key of {@link Entry#course()}. */
    public final TableField<Record, Long> COURSE_ID = column("course_id", SQLDataType.BIGINT.notNull());

    /** {@code student_id bigint not null}: the key of {@link Entry#student()}. */
    public final TableField<Record, Long> STUDENT_ID = column("student_id", SQLDataType.BIGINT.notNull());

    /** {@code grade integer not null}: {@link Entry#grade()}. */
    public final TableField<Record, Integer> GRADE = column("grade", SQLDataType.INTEGER.notNull());

    private EntryTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link Entry#course()}: its columns and paths, also for {@code selectRelated}} */
    public CourseTable.One course() {
        return new CourseTable.One(Keys.COURSE.from(this));
    }

    /** {@return the path to {@link Entry#student()}: its columns and paths, also for {@code selectRelated}} */
    public StudentTable.One student() {
        return new StudentTable.One(Keys.STUDENT.from(this));
    }

    private Entry readRow(Row row) {
        return new Entry(
                row.ref(Keys.COURSE, COURSE_ID),
                row.ref(Keys.STUDENT, STUDENT_ID),
                row.get(GRADE));
    }

    @Override
    protected ModelType<Entry, LinkKey<Long, Long>, EntryTable, EntryValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.COURSE, Keys.STUDENT);
    }

    @Override
    public EntryTable as(Name alias) {
        return new EntryTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Course}s: {@link Entry#course()}. */
        public static final Reference<Course, Long> COURSE =
                Reference.of(MODEL_TYPE, "course", CourseTable.MODEL_TYPE, OnDelete.CASCADE, ENTRY.COURSE_ID);

        /** Names {@link Student}s: {@link Entry#student()}. */
        public static final Reference<Student, Long> STUDENT =
                Reference.of(MODEL_TYPE, "student", StudentTable.MODEL_TYPE, OnDelete.CASCADE, ENTRY.STUDENT_ID);

        private Keys() {}
    }
}
