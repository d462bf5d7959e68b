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

/** The table {@code store.shop.items} of {@link DottedTwice}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class DottedTwiceTable extends ModelTable<DottedTwice, DottedTwiceTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code store.shop.items}, not aliased. */
    public static final DottedTwiceTable DOTTED_TWICE = new DottedTwiceTable(DSL.name("store.shop.items"), null);

    /** How rows become {@link DottedTwice}s, and the other way round. */
    public static final ModelType<DottedTwice, Long, DottedTwiceTable, DottedTwiceValues> MODEL_TYPE = ModelType.of(
                    "DottedTwice", DOTTED_TWICE, DottedTwiceTable::readRow)
            .keyedBy(ModelKey.of(DOTTED_TWICE.ID), DottedTwice::id)
            .with(DottedTwiceValues::new, DottedTwiceValues::of, DottedTwiceQuerySet::new)
            .withPrimitives(DOTTED_TWICE.AMOUNT);

    /** {@code id bigint not null}: {@link DottedTwice#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code amount integer not null}: {@link DottedTwice#amount()}. */
    public final TableField<Record, Integer> AMOUNT = column("amount", SQLDataType.INTEGER.notNull());

    private DottedTwiceTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private DottedTwiceTable(Route route) {
        super(route, DOTTED_TWICE);
    }

    private DottedTwice readRow(Row row) {
        return new DottedTwice(row.get(ID), row.get(AMOUNT));
    }

    @Override
    protected ModelType<DottedTwice, Long, DottedTwiceTable, DottedTwiceValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public DottedTwiceTable as(Name alias) {
        return new DottedTwiceTable(alias, this);
    }

    /** The path to the one dotted twice of another row. */
    public static final class One extends DottedTwiceTable implements ToOne<DottedTwiceQuerySet> {
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
     * The path to the rows of {@code store.shop.items} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends DottedTwiceTable
            implements ToMany<DottedTwice, Long, DottedTwiceTable, M, Q> {
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
