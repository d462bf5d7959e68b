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

/** The table {@code reserved} of {@link Reserved}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ReservedTable extends ModelTable<Reserved, ReservedTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code reserved}, not aliased. */
    public static final ReservedTable RESERVED = new ReservedTable(DSL.name("reserved"), null);

    /** How rows become {@link Reserved}s, and the other way round. */
    public static final ModelType<Reserved, ReservedKey, ReservedTable, ReservedValues> MODEL_TYPE = null;

    /** {@code other integer not null}: {@link Reserved#other()}. */
    public final TableField<Record, Integer> OTHER = column("other", SQLDataType.INTEGER.notNull());

    /** {@code next_reserved integer not null}: part of the key of {@link Reserved#next()}. */
    public final TableField<Record, Integer> NEXT_RESERVED = column("next_reserved", SQLDataType.INTEGER.notNull());

    /** {@code next_other integer not null}: part of the key of {@link Reserved#next()}. */
    public final TableField<Record, Integer> NEXT_OTHER = column("next_other", SQLDataType.INTEGER.notNull());

    private ReservedTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private ReservedTable(Route route) {
        super(route, RESERVED);
    }

    /** {@return the path to {@link Reserved#next()}: its columns and paths, also for {@code selectRelated}} */
    public One next() {
        return new One(Keys.NEXT.from(this));
    }

    @Override
    protected ModelType<Reserved, ReservedKey, ReservedTable, ReservedValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.NEXT);
    }

    @Override
    public ReservedTable as(Name alias) {
        return new ReservedTable(alias, this);
    }

    /** The path to the one reserved of another row. */
    public static final class One extends ReservedTable implements ToOne<ReservedQuerySet> {
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
     * The path to the rows of {@code reserved} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends ReservedTable
            implements ToMany<Reserved, ReservedKey, ReservedTable, M, Q> {
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
        /** Names {@link Reserved}s: {@link Reserved#next()}. */
        public static final Reference<Reserved, ReservedKey> NEXT =
                Reference.of(MODEL_TYPE, "next", ReservedTable.MODEL_TYPE, OnDelete.RESTRICT, RESERVED.NEXT_RESERVED,
                        RESERVED.NEXT_OTHER);

        private Keys() {}
    }
}
