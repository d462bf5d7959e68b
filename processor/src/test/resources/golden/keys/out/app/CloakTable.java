package app;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
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

/** The table {@code cloaks} of {@link Cloak}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class CloakTable extends ModelTable<Cloak, CloakTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code cloaks}, not aliased. */
    public static final CloakTable CLOAK = new CloakTable(DSL.name("cloaks"), null);

    /** How rows become {@link Cloak}s, and the other way round. */
    public static final ModelType<Cloak, GuestKey, CloakTable, CloakValues> MODEL_TYPE = ModelType.of(
                    "Cloak", CLOAK, CloakTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (GuestKey key) -> List.of(key.rank(), key.name()),
                            parts -> new GuestKey((Guest.Rank) parts.get(0), (String) parts.get(1)),
                            CLOAK.GUEST_RANK, CLOAK.GUEST_NAME),
                    cloak -> cloak.guest() == null ? null : cloak.guest().id())
            .with(CloakValues::new, CloakValues::of, CloakQuerySet::new)
            .withPrimitives(CLOAK.PEG)
            .relatedBy(cloak -> List.of(cloak.guest()));

    /** {@code guest_rank varchar(10) not null}: part of the key of {@link Cloak#guest()}. Part of the primary key. */
    public final TableField<Record, Guest.Rank> GUEST_RANK =
            column("guest_rank", SQLDataType.VARCHAR(10).notNull(), Guest.Rank.class);

    /** {@code guest_name varchar(40) not null}: part of the key of {@link Cloak#guest()}. Part of the primary key. */
    public final TableField<Record, String> GUEST_NAME = column("guest_name", SQLDataType.VARCHAR(40).notNull());

    /** {@code peg integer not null}: {@link Cloak#peg()}. */
    public final TableField<Record, Integer> PEG = column("peg", SQLDataType.INTEGER.notNull());

    private CloakTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private CloakTable(Route route) {
        super(route, CLOAK);
    }

    /** {@return the path to {@link Cloak#guest()}: its columns and paths, also for {@code selectRelated}} */
    public GuestTable.One guest() {
        return new GuestTable.One(Keys.GUEST.from(this));
    }

    private Cloak readRow(Row row) {
        return new Cloak(
                row.ref(Keys.GUEST, List.of(GUEST_RANK, GUEST_NAME)),
                row.get(PEG));
    }

    @Override
    protected ModelType<Cloak, GuestKey, CloakTable, CloakValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.GUEST);
    }

    @Override
    public CloakTable as(Name alias) {
        return new CloakTable(alias, this);
    }

    /** The path to the one cloak of another row. */
    public static final class One extends CloakTable implements ToOne<CloakQuerySet> {
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
     * The path to the rows of {@code cloaks} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends CloakTable
            implements ToMany<Cloak, GuestKey, CloakTable, M, Q> {
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
        /** Names {@link Guest}s: {@link Cloak#guest()}. */
        public static final Reference<Guest, GuestKey> GUEST =
                Reference.of(MODEL_TYPE, "guest", GuestTable.MODEL_TYPE, OnDelete.RESTRICT, CLOAK.GUEST_RANK,
                        CLOAK.GUEST_NAME);

        private Keys() {}
    }
}
