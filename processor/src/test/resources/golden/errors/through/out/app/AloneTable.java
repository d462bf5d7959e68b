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

/** The table {@code alone} of {@link Alone}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class AloneTable extends ModelTable<Alone, AloneTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code alone}, not aliased. */
    public static final AloneTable ALONE = new AloneTable(DSL.name("alone"), null);

    /** How rows become {@link Alone}s, and the other way round. */
    public static final ModelType<Alone, Object, AloneTable, AloneValues> MODEL_TYPE = null;

    /** {@code tag_id bigint not null}: the key of {@link Alone#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private AloneTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private AloneTable(Route route) {
        super(route, ALONE);
    }

    /** {@return the path to {@link Alone#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    @Override
    protected ModelType<Alone, Object, AloneTable, AloneValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.TAG);
    }

    @Override
    public AloneTable as(Name alias) {
        return new AloneTable(alias, this);
    }

    /** The path to the one alone of another row. */
    public static final class One extends AloneTable implements ToOne<AloneQuerySet> {
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
     * The path to the rows of {@code alone} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends AloneTable
            implements ToMany<Alone, Object, AloneTable, M, Q> {
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
        /** Names {@link Tag}s: {@link Alone#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.RESTRICT, ALONE.TAG_ID);

        private Keys() {}
    }
}
