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

/** The table {@code unsaid} of {@link Unsaid}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class UnsaidTable extends ModelTable<Unsaid, UnsaidTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code unsaid}, not aliased. */
    public static final UnsaidTable UNSAID = new UnsaidTable(DSL.name("unsaid"), null);

    /** How rows become {@link Unsaid}s, and the other way round. */
    public static final ModelType<Unsaid, Object, UnsaidTable, UnsaidValues> MODEL_TYPE = null;

    /** {@code one_id bigint not null}: the key of {@link Unsaid#one()}. */
    public final TableField<Record, Long> ONE_ID = column("one_id", SQLDataType.BIGINT.notNull());

    /** {@code two_id bigint not null}: the key of {@link Unsaid#two()}. */
    public final TableField<Record, Long> TWO_ID = column("two_id", SQLDataType.BIGINT.notNull());

    /** {@code three_id bigint not null}: the key of {@link Unsaid#three()}. */
    public final TableField<Record, Long> THREE_ID = column("three_id", SQLDataType.BIGINT.notNull());

    private UnsaidTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private UnsaidTable(Route route) {
        super(route, UNSAID);
    }

    /** {@return the path to {@link Unsaid#one()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One one() {
        return new TagTable.One(Keys.ONE.from(this));
    }

    /** {@return the path to {@link Unsaid#two()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One two() {
        return new TagTable.One(Keys.TWO.from(this));
    }

    /** {@return the path to {@link Unsaid#three()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One three() {
        return new TagTable.One(Keys.THREE.from(this));
    }

    @Override
    protected ModelType<Unsaid, Object, UnsaidTable, UnsaidValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ONE, Keys.TWO, Keys.THREE);
    }

    @Override
    public UnsaidTable as(Name alias) {
        return new UnsaidTable(alias, this);
    }

    /** The path to the one unsaid of another row. */
    public static final class One extends UnsaidTable implements ToOne<UnsaidQuerySet> {
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
     * The path to the rows of {@code unsaid} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends UnsaidTable
            implements ToMany<Unsaid, Object, UnsaidTable, M, Q> {
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
        /** Names {@link Tag}s: {@link Unsaid#one()}. */
        public static final Reference<Tag, Long> ONE =
                Reference.of(MODEL_TYPE, "one", TagTable.MODEL_TYPE, OnDelete.RESTRICT, UNSAID.ONE_ID);

        /** Names {@link Tag}s: {@link Unsaid#two()}. */
        public static final Reference<Tag, Long> TWO =
                Reference.of(MODEL_TYPE, "two", TagTable.MODEL_TYPE, OnDelete.RESTRICT, UNSAID.TWO_ID);

        /** Names {@link Tag}s: {@link Unsaid#three()}. */
        public static final Reference<Tag, Long> THREE =
                Reference.of(MODEL_TYPE, "three", TagTable.MODEL_TYPE, OnDelete.RESTRICT, UNSAID.THREE_ID);

        private Keys() {}
    }
}
