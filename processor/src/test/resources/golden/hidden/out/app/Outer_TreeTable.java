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

/** The table {@code tree} of {@link Outer.Tree}. */
@Generated("dev.throughline.processor.ModelProcessor")
class Outer_TreeTable extends ModelTable<Outer.Tree, Outer_TreeTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code tree}, not aliased. */
    static final Outer_TreeTable OUTER_TREE = new Outer_TreeTable(DSL.name("tree"), null);

    /** How rows become {@link Outer.Tree}s, and the other way round. */
    static final ModelType<Outer.Tree, Long, Outer_TreeTable, Outer_TreeValues> MODEL_TYPE = ModelType.of(
                    "Tree", OUTER_TREE, Outer_TreeTable::readRow)
            .keyedBy(ModelKey.of(OUTER_TREE.ID), Outer.Tree::id)
            .with(Outer_TreeValues::new, Outer_TreeValues::of, Outer_TreeQuerySet::new);

    /** {@code id bigint not null}: {@link Outer.Tree#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code name varchar(255) not null}: {@link Outer.Tree#name()}. */
    final TableField<Record, String> NAME = column("name", SQLDataType.VARCHAR(255).notNull());

    private Outer_TreeTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private Outer_TreeTable(Route route) {
        super(route, OUTER_TREE);
    }

    private Outer.Tree readRow(Row row) {
        return new Outer.Tree(row.get(ID), row.get(NAME));
    }

    @Override
    protected ModelType<Outer.Tree, Long, Outer_TreeTable, Outer_TreeValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public Outer_TreeTable as(Name alias) {
        return new Outer_TreeTable(alias, this);
    }

    /** The path to the one tree of another row. */
    static final class One extends Outer_TreeTable implements ToOne<Outer_TreeQuerySet> {
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
     * The path to the rows of {@code tree} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends Outer_TreeTable
            implements ToMany<Outer.Tree, Long, Outer_TreeTable, M, Q> {
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
}
