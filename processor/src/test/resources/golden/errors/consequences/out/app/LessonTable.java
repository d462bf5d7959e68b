package app;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Route;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code lesson} of {@link Lesson}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class LessonTable extends ModelTable<Lesson, LessonTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code lesson}, not aliased. */
    public static final LessonTable LESSON = new LessonTable(DSL.name("lesson"), null);

    /** How rows become {@link Lesson}s, and the other way round. */
    public static final ModelType<Lesson, Object, LessonTable, LessonValues> MODEL_TYPE = null;

    /** {@code customer_id bigint not null}: the key of {@link Lesson#customer()}. */
    public final TableField<Record, Long> CUSTOMER_ID = column("customer_id", SQLDataType.BIGINT.notNull());

    private LessonTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private LessonTable(Route route) {
        super(route, LESSON);
    }

    /** {@return the path to {@link Lesson#customer()}: its columns and paths, also for {@code selectRelated}} */
    public CustomerTable.One customer() {
        return new CustomerTable.One(Keys.CUSTOMER.from(this));
    }

    @Override
    protected ModelType<Lesson, Object, LessonTable, LessonValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.CUSTOMER);
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
     * The path to the rows of {@code lesson} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends LessonTable
            implements ToMany<Lesson, Object, LessonTable, M, Q> {
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
        /** Names {@link Customer}s: {@link Lesson#customer()}. */
        public static final Reference<Customer, Long> CUSTOMER =
                Reference.of(MODEL_TYPE, "customer", CustomerTable.MODEL_TYPE, OnDelete.RESTRICT, LESSON.CUSTOMER_ID);

        private Keys() {}
    }
}
