package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code student} of {@link Student}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("rawtypes")
public class StudentTable extends ModelTable<Student, StudentTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code student}, not aliased. */
    public static final StudentTable STUDENT = new StudentTable(DSL.name("student"), null);

    /** How rows become {@link Student}s, and the other way round. */
    public static final ModelType<Student, Long, StudentTable, StudentValues> MODEL_TYPE = ModelType.of(
                    "Student", STUDENT, StudentTable::readRow)
            .keyedBy(ModelKey.of(STUDENT.ID), Student::id)
            .with(StudentValues::new, StudentValues::of, StudentQuerySet::new);

    /** {@code id bigint not null}: {@link Student#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private StudentTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private StudentTable(Route route) {
        super(route, STUDENT);
    }

    private Student readRow(Row row) {
        return new Student(row.get(ID), null, null);
    }

    @Override
    protected ModelType<Student, Long, StudentTable, StudentValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public StudentTable as(Name alias) {
        return new StudentTable(alias, this);
    }

    /** The path to the one student of another row. */
    public static final class One extends StudentTable implements ToOne<StudentQuerySet> {
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
     * The path to the rows of {@code student} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends StudentTable
            implements ToMany<Student, Long, StudentTable, M, Q> {
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
