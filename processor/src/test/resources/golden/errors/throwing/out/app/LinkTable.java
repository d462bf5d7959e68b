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

/** The table {@code link} of {@link Link}. */
@Generated("dev.throughline.processor.ModelProcessor")
class LinkTable extends ModelTable<Link, LinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code link}, not aliased. */
    static final LinkTable LINK = new LinkTable(DSL.name("link"), null);

    /** How rows become {@link Link}s, and the other way round. */
    static final ModelType<Link, Object, LinkTable, LinkValues> MODEL_TYPE = null;

    /** {@code from_id bigint not null}: the key of {@link Link#from}. */
    final TableField<Record, Long> FROM_ID = column("from_id", SQLDataType.BIGINT.notNull());

    private LinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private LinkTable(Route route) {
        super(route, LINK);
    }

    /** {@return the path to {@link Link#from}: its columns and paths, also for {@code selectRelated}} */
    EndTable.One from() {
        return new EndTable.One(Keys.FROM.from(this));
    }

    @Override
    protected ModelType<Link, Object, LinkTable, LinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM);
    }

    @Override
    public LinkTable as(Name alias) {
        return new LinkTable(alias, this);
    }

    /** The path to the one link of another row. */
    static final class One extends LinkTable implements ToOne<LinkQuerySet> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a foreign key.
         *
         * @param route how it goes
         */
        One(Route route) {
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
     * The path to the rows of {@code link} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends LinkTable
            implements ToMany<Link, Object, LinkTable, M, Q> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a link.
         *
         * @param route how it goes
         */
        Several(Route route) {
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
    static final class Keys {
        /** Names {@link End}s: {@link Link#from}. */
        static final Reference<End, Long> FROM =
                Reference.of(MODEL_TYPE, "from", EndTable.MODEL_TYPE, OnDelete.RESTRICT, LINK.FROM_ID);

        private Keys() {}
    }
}
