package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code none_} of {@link None_}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class None_Table extends ModelTable<None_, None_Table> {
    private static final long serialVersionUID = 1L;

    /** The table {@code none_}, not aliased. */
    public static final None_Table NONE_ = new None_Table(DSL.name("none_"), null);

    /** How rows become {@link None_}s, and the other way round. */
    public static final ModelType<None_, Object, None_Table, None_Values> MODEL_TYPE = null;

    /** {@code id bigint not null}: {@link None_#id()}. */
    public final TableField<Record, Long> ID = column("id", SQLDataType.BIGINT.notNull());

    /** {@code name varchar(255) not null}: {@link None_#name()}. */
    public final TableField<Record, String> NAME = column("name", SQLDataType.VARCHAR(255).notNull());

    private None_Table(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private None_Table(Route route) {
        super(route, NONE_);
    }

    @Override
    protected ModelType<None_, Object, None_Table, None_Values> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public None_Table as(Name alias) {
        return new None_Table(alias, this);
    }

    /** The path to the one none  of another row. */
    public static final class One extends None_Table implements ToOne<None_QuerySet> {
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
     * The path to the rows of {@code none_} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends None_Table
            implements ToMany<None_, Object, None_Table, M, Q> {
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
