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

/** The table {@code no_key} of {@link NoKey}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class NoKeyTable extends ModelTable<NoKey, NoKeyTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code no_key}, not aliased. */
    public static final NoKeyTable NO_KEY = new NoKeyTable(DSL.name("no_key"), null);

    /** How rows become {@link NoKey}s, and the other way round. */
    public static final ModelType<NoKey, Object, NoKeyTable, NoKeyValues> MODEL_TYPE = null;

    /** {@code id bigint not null}: {@link NoKey#id()}. */
    public final TableField<Record, Long> ID = column("id", SQLDataType.BIGINT.notNull());

    /** {@code name varchar(255) not null}: {@link NoKey#name()}. */
    public final TableField<Record, String> NAME = column("name", SQLDataType.VARCHAR(255).notNull());

    private NoKeyTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private NoKeyTable(Route route) {
        super(route, NO_KEY);
    }

    @Override
    protected ModelType<NoKey, Object, NoKeyTable, NoKeyValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public NoKeyTable as(Name alias) {
        return new NoKeyTable(alias, this);
    }

    /** The path to the one no key of another row. */
    public static final class One extends NoKeyTable implements ToOne<NoKeyQuerySet> {
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
     * The path to the rows of {@code no_key} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends NoKeyTable
            implements ToMany<NoKey, Object, NoKeyTable, M, Q> {
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
