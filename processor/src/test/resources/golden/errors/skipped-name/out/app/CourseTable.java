package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
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

/** The table {@code course} of {@link Course}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class CourseTable extends ModelTable<Course, CourseTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code course}, not aliased. */
    public static final CourseTable COURSE = new CourseTable(DSL.name("course"), null);

    /** How rows become {@link Course}s, and the other way round. */
    public static final ModelType<Course, Long, CourseTable, CourseValues> MODEL_TYPE = ModelType.of(
                    "Course", COURSE, CourseTable::readRow)
            .keyedBy(ModelKey.of(COURSE.ID), Course::id)
            .with(CourseValues::new, CourseValues::of, CourseQuerySet::new)
            .relatedBy(course -> List.of(course.students()));

    /** {@code id bigint not null}: {@link Course#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private CourseTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private CourseTable(Route route) {
        super(route, COURSE);
    }

    /**
     * {@return the path to {@link Course#students()}: conditions on what is linked, also for {@code prefetchRelated}}
     */
    public StudentTable.Several<CourseStudentsLinkTable, CourseStudentsProxy.Query> students() {
        return new StudentTable.Several<>(CourseStudentsProxy.LINK.from(this));
    }

    private Course readRow(Row row) {
        return new Course(row.get(ID), row.many(CourseStudentsProxy.LINK));
    }

    @Override
    protected ModelType<Course, Long, CourseTable, CourseValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public CourseTable as(Name alias) {
        return new CourseTable(alias, this);
    }

    /** The path to the one course of another row. */
    public static final class One extends CourseTable implements ToOne<CourseQuerySet> {
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
     * The path to the rows of {@code course} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends CourseTable
            implements ToMany<Course, Long, CourseTable, M, Q> {
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
}
