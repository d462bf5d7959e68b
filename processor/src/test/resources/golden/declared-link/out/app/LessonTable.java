package app;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code lessons} of {@link Lesson}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class LessonTable extends ModelTable<Lesson, LessonTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code lessons}, not aliased. */
    public static final LessonTable LESSON = new LessonTable(DSL.name("lessons"), null);

    /** How rows become {@link Lesson}s, and the other way round. */
    public static final ModelType<Lesson, Long, LessonTable, LessonValues> MODEL_TYPE = ModelType.of(
                    "Lesson", LESSON, LessonTable::readRow)
            .keyedBy(ModelKey.of(LESSON.ID), Lesson::id)
            .with(LessonValues::new, LessonValues::of, LessonQuerySet::new)
            .relatedBy(lesson -> List.of(lesson.course(), lesson.teacher(), lesson.assistant()));

    /** {@code id bigint not null}: {@link Lesson#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code course_id integer not null}: the key of {@link Lesson#course()}. */
    public final TableField<Record, Integer> COURSE_ID = column("course_id", SQLDataType.INTEGER.notNull());

    /** {@code taught_by bigint not null}: the key of {@link Lesson#teacher()}. */
    public final TableField<Record, Long> TEACHER_ID = column("taught_by", SQLDataType.BIGINT.notNull());

    /** {@code assistant_id bigint}: the key of {@link Lesson#assistant()}. */
    public final TableField<Record, Long> ASSISTANT_ID = column("assistant_id", SQLDataType.BIGINT.null_());

    private LessonTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private LessonTable(Route route) {
        super(route, LESSON);
    }

    /** {@return the path to {@link Lesson#course()}: its columns and paths, also for {@code selectRelated}} */
    public CourseTable.One course() {
        return new CourseTable.One(Keys.COURSE.from(this));
    }

    /** {@return the path to {@link Lesson#teacher()}: its columns and paths, also for {@code selectRelated}} */
    public StudentTable.One teacher() {
        return new StudentTable.One(Keys.TEACHER.from(this));
    }

    /** {@return the path to {@link Lesson#assistant()}: its columns and paths, also for {@code selectRelated}} */
    public StudentTable.One assistant() {
        return new StudentTable.One(Keys.ASSISTANT.from(this));
    }

    private Lesson readRow(Row row) {
        return new Lesson(
                row.get(ID),
                row.ref(Keys.COURSE, COURSE_ID),
                row.ref(Keys.TEACHER, TEACHER_ID),
                row.ref(Keys.ASSISTANT, ASSISTANT_ID));
    }

    @Override
    protected ModelType<Lesson, Long, LessonTable, LessonValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.COURSE, Keys.TEACHER, Keys.ASSISTANT);
    }

    @Override
    public List<UniqueKey<Record>> getUniqueKeys() {
        return Keys.UNIQUE;
    }

    @Override
    public LessonTable as(Name alias) {
        return new LessonTable(alias, this);
    }

    /** The path to the one lesson of another row. */
    public static final class One extends LessonTable implements ToOne<LessonQuerySet> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a foreign key.
         *
         * @param route how it goes
         */
        public One(Route route) {
            super(route);
        }

        private One(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public One as(Name alias) {
            return new One(alias, this);
        }

        @Override
        public One as(String alias) {
            return as(DSL.name(alias));
        }
    }

    /**
     * The path to the rows of {@code lessons} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends LessonTable
            implements ToMany<Lesson, Long, LessonTable, M, Q> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a link.
         *
         * @param route how it goes
         */
        public Several(Route route) {
            super(route);
        }

        private Several(Name alias, Table<Record> aliased) {
            super(alias, aliased);
        }

        @Override
        public Several<M, Q> as(Name alias) {
            return new Several<>(alias, this);
        }

        @Override
        public Several<M, Q> as(String alias) {
            return as(DSL.name(alias));
        }
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Course}s: {@link Lesson#course()}. */
        public static final Reference<Course, Integer> COURSE =
                Reference.of(MODEL_TYPE, "course", CourseTable.MODEL_TYPE, OnDelete.CASCADE, LESSON.COURSE_ID);

        /** Names {@link Student}s: {@link Lesson#teacher()}. */
        public static final Reference<Student, Long> TEACHER =
                Reference.of(MODEL_TYPE, "teacher", StudentTable.MODEL_TYPE, OnDelete.CASCADE, LESSON.TEACHER_ID);

        /** Names {@link Student}s: {@link Lesson#assistant()}. */
        public static final Reference<Student, Long> ASSISTANT =
                Reference.of(MODEL_TYPE, "assistant", StudentTable.MODEL_TYPE, OnDelete.SET_NULL, LESSON.ASSISTANT_ID);

        static final List<UniqueKey<Record>> UNIQUE = List.of(unique(LESSON, LESSON.COURSE_ID,
                        LESSON.TEACHER_ID));

        private Keys() {}
    }
}
