package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code guests} of {@link Guest}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class GuestTable extends ModelTable<Guest, GuestTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code guests}, not aliased. */
    public static final GuestTable GUEST = new GuestTable(DSL.name("guests"), null);

    /** How rows become {@link Guest}s, and the other way round. */
    public static final ModelType<Guest, GuestKey, GuestTable, GuestValues> MODEL_TYPE = ModelType.of(
                    "Guest", GUEST, GuestTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (GuestKey key) -> List.of(key.rank(), key.name()),
                            parts -> new GuestKey((Guest.Rank) parts.get(0), (String) parts.get(1)),
                            GUEST.RANK, GUEST.NAME),
                    guest -> guest.rank() == null || guest.name() == null
                            ? null : new GuestKey(guest.rank(), guest.name()))
            .with(GuestValues::new, GuestValues::of, GuestQuerySet::new);

    /** {@code rank varchar(10) not null}: {@link Guest#rank()}. Part of the primary key. */
    public final TableField<Record, Guest.Rank> RANK =
            column("rank", SQLDataType.VARCHAR(10).notNull(), Guest.Rank.class);

    /** {@code name varchar(40) not null}: {@link Guest#name()}. Part of the primary key. */
    public final TableField<Record, String> NAME = column("name", SQLDataType.VARCHAR(40).notNull());

    private GuestTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private GuestTable(Route route) {
        super(route, GUEST);
    }

    private Guest readRow(Row row) {
        return new Guest(row.get(RANK), row.get(NAME));
    }

    @Override
    protected ModelType<Guest, GuestKey, GuestTable, GuestValues> modelType() {
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
     * The path to the rows of {@code guests} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends GuestTable
            implements ToMany<Guest, GuestKey, GuestTable, M, Q> {
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
