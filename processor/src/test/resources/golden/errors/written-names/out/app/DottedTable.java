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

/** The table {@code shop.items} of {@link Dotted}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class DottedTable extends ModelTable<Dotted, DottedTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code shop.items}, not aliased. */
    public static final DottedTable DOTTED = new DottedTable(DSL.name("shop.items"), null);

    /** How rows become {@link Dotted}s, and the other way round. */
    public static final ModelType<Dotted, Long, DottedTable, DottedValues> MODEL_TYPE = ModelType.of(
                    "Dotted", DOTTED, DottedTable::readRow)
            .keyedBy(ModelKey.of(DOTTED.ID), Dotted::id)
            .with(DottedValues::new, DottedValues::of, DottedQuerySet::new)
            .withPrimitives(DOTTED.ORDER);

    /** {@code id bigint not null}: {@link Dotted#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code `order` integer not null}: {@link Dotted#order()}. */
    public final TableField<Record, Integer> ORDER = column("`order`", SQLDataType.INTEGER.notNull());

    private DottedTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private DottedTable(Route route) {
        super(route, DOTTED);
    }

    private Dotted readRow(Row row) {
        return new Dotted(row.get(ID), row.get(ORDER));
    }

    @Override
    protected ModelType<Dotted, Long, DottedTable, DottedValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public DottedTable as(Name alias) {
        return new DottedTable(alias, this);
    }

    /** The path to the one dotted of another row. */
    public static final class One extends DottedTable implements ToOne<DottedQuerySet> {
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
     * The path to the rows of {@code shop.items} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends DottedTable
            implements ToMany<Dotted, Long, DottedTable, M, Q> {
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
