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

/** The table {@code knot_end} of {@link KnotEnd}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class KnotEndTable extends ModelTable<KnotEnd, KnotEndTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code knot_end}, not aliased. */
    public static final KnotEndTable KNOT_END = new KnotEndTable(DSL.name("knot_end"), null);

    /** How rows become {@link KnotEnd}s, and the other way round. */
    public static final ModelType<KnotEnd, Object, KnotEndTable, KnotEndValues> MODEL_TYPE = null;

    /** {@code knot_id bigint not null}: the key of {@link KnotEnd#knot()}. */
    public final TableField<Record, Long> KNOT_ID = column("knot_id", SQLDataType.BIGINT.notNull());

    private KnotEndTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private KnotEndTable(Route route) {
        super(route, KNOT_END);
    }

    /** {@return the path to {@link KnotEnd#knot()}: its columns and paths, also for {@code selectRelated}} */
    public KnotTable.One knot() {
        return new KnotTable.One(Keys.KNOT.from(this));
    }

    @Override
    protected ModelType<KnotEnd, Object, KnotEndTable, KnotEndValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.KNOT);
    }

    @Override
    public KnotEndTable as(Name alias) {
        return new KnotEndTable(alias, this);
    }

    /** The path to the one knot end of another row. */
    public static final class One extends KnotEndTable implements ToOne<KnotEndQuerySet> {
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
     * The path to the rows of {@code knot_end} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends KnotEndTable
            implements ToMany<KnotEnd, Object, KnotEndTable, M, Q> {
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
        /** Names {@link Knot}s: {@link KnotEnd#knot()}. */
        public static final Reference<Knot, Long> KNOT =
                Reference.of(MODEL_TYPE, "knot", KnotTable.MODEL_TYPE, OnDelete.RESTRICT, KNOT_END.KNOT_ID);

        private Keys() {}
    }
}
