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

/** The table {@code firm} of {@link Firm}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class FirmTable extends ModelTable<Firm, FirmTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code firm}, not aliased. */
    public static final FirmTable FIRM = new FirmTable(DSL.name("firm"), null);

    /** How rows become {@link Firm}s, and the other way round. */
    public static final ModelType<Firm, Long, FirmTable, FirmValues> MODEL_TYPE = ModelType.of(
                    "Firm", FIRM, FirmTable::readRow)
            .keyedBy(ModelKey.of(FIRM.ID), Firm::id)
            .with(FirmValues::new, FirmValues::of, FirmQuerySet::new)
            .withPrimitives(FIRM.LOW)
            .embedding(FIRM.SPAN_LOW, FIRM.SPAN_HIGH)
            .embedding(FIRM.HOME_OR_LOW, FIRM.HOME_OR_HIGH)
            .embedding(FIRM.TWICE_LOW, FIRM.TWICE_HIGH);

    /** {@code id bigint not null}: {@link Firm#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code span_low integer not null}: low of {@link Firm#span()}. */
    public final TableField<Record, Integer> SPAN_LOW = column("span_low", SQLDataType.INTEGER.notNull());

    /** {@code span_high integer not null}: high of {@link Firm#span()}. */
    public final TableField<Record, Integer> SPAN_HIGH = column("span_high", SQLDataType.INTEGER.notNull());

    /** {@code home_or_low integer}: low of {@link Firm#homeOr()}. */
    public final TableField<Record, Integer> HOME_OR_LOW = column("home_or_low", SQLDataType.INTEGER.null_());

    /** {@code home_or_high integer}: high of {@link Firm#homeOr()}. */
    public final TableField<Record, Integer> HOME_OR_HIGH = column("home_or_high", SQLDataType.INTEGER.null_());

    /** {@code low integer not null}: low of {@link Firm#twice()}. */
    public final TableField<Record, Integer> TWICE_LOW = column("low", SQLDataType.INTEGER.notNull());

    /** {@code high integer not null}: high of {@link Firm#twice()}. */
    public final TableField<Record, Integer> TWICE_HIGH = column("high", SQLDataType.INTEGER.notNull());

    /** {@code low integer not null}: {@link Firm#low()}. */
    public final TableField<Record, Integer> LOW = column("low", SQLDataType.INTEGER.notNull());

    private FirmTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private FirmTable(Route route) {
        super(route, FIRM);
    }

    private Firm readRow(Row row) {
        return new Firm(
                row.get(ID),
                null,
                null,
                null,
                null,
                null,
                null,
                row.embedded(
                        () -> new Firm.Span(row.get(SPAN_LOW), row.get(SPAN_HIGH)),
                        SPAN_LOW, SPAN_HIGH),
                null,
                row.embedded(
                        () -> new Firm.Span(row.get(HOME_OR_LOW), row.get(HOME_OR_HIGH)),
                        HOME_OR_LOW, HOME_OR_HIGH),
                null,
                row.embedded(
                        () -> new Firm.Span(row.get(TWICE_LOW), row.get(TWICE_HIGH)),
                        TWICE_LOW, TWICE_HIGH),
                row.get(LOW));
    }

    @Override
    protected ModelType<Firm, Long, FirmTable, FirmValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public FirmTable as(Name alias) {
        return new FirmTable(alias, this);
    }

    /** The path to the one firm of another row. */
    public static final class One extends FirmTable implements ToOne<FirmQuerySet> {
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
     * The path to the rows of {@code firm} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends FirmTable
            implements ToMany<Firm, Long, FirmTable, M, Q> {
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
