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

/** The table {@code guest} of {@link Guest}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class GuestTable extends ModelTable<Guest, GuestTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code guest}, not aliased. */
    public static final GuestTable GUEST = new GuestTable(DSL.name("guest"), null);

    /** How rows become {@link Guest}s, and the other way round. */
    public static final ModelType<Guest, Long, GuestTable, GuestValues> MODEL_TYPE = ModelType.of(
                    "Guest", GUEST, GuestTable::readRow)
            .keyedBy(ModelKey.of(GUEST.ID), Guest::id)
            .with(GuestValues::new, GuestValues::of, GuestQuerySet::new);

    /** {@code id bigint not null}: {@link Guest#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private GuestTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private GuestTable(Route route) {
        super(route, GUEST);
    }

    private Guest readRow(Row row) {
        return new Guest(row.get(ID));
    }

    @Override
    protected ModelType<Guest, Long, GuestTable, GuestValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public GuestTable as(Name alias) {
        return new GuestTable(alias, this);
    }

    /** The path to the one guest of another row. */
    public static final class One extends GuestTable implements ToOne<GuestQuerySet> {
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
     * The path to the rows of {@code guest} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends GuestTable
            implements ToMany<Guest, Long, GuestTable, M, Q> {
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
