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

/** The table {@code pair} of {@link Pair}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PairTable extends ModelTable<Pair, PairTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code pair}, not aliased. */
    public static final PairTable PAIR = new PairTable(DSL.name("pair"), null);

    /** How rows become {@link Pair}s, and the other way round. */
    public static final ModelType<Pair, PairKey, PairTable, PairValues> MODEL_TYPE = ModelType.of(
                    "Pair", PAIR, PairTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (PairKey key) -> List.of(key.oneId(), key.otherId()),
                            parts -> new PairKey((Long) parts.get(0), (Long) parts.get(1)),
                            PAIR.ONE_ID, PAIR.OTHER_ID),
                    pair -> pair.one() == null || pair.other() == null
                            ? null : new PairKey(pair.one().id(), pair.other().id()))
            .with(PairValues::new, PairValues::of, PairQuerySet::new)
            .relatedBy(pair -> List.of(pair.one(), pair.other()));

    /** {@code one_id bigint not null}: the key of {@link Pair#one()}. Part of the primary key. */
    public final TableField<Record, Long> ONE_ID = column("one_id", SQLDataType.BIGINT.notNull());

    /** {@code other_id bigint not null}: the key of {@link Pair#other()}. Part of the primary key. */
    public final TableField<Record, Long> OTHER_ID = column("other_id", SQLDataType.BIGINT.notNull());

    private PairTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private PairTable(Route route) {
        super(route, PAIR);
    }

    /** {@return the path to {@link Pair#one()}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One one() {
        return new PersonTable.One(Keys.ONE.from(this));
    }

    /** {@return the path to {@link Pair#other()}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One other() {
        return new PersonTable.One(Keys.OTHER.from(this));
    }

    private Pair readRow(Row row) {
        return new Pair(row.ref(Keys.ONE, ONE_ID), row.ref(Keys.OTHER, OTHER_ID));
    }

    @Override
    protected ModelType<Pair, PairKey, PairTable, PairValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ONE, Keys.OTHER);
    }

    @Override
    public PairTable as(Name alias) {
        return new PairTable(alias, this);
    }

    /** The path to the one pair of another row. */
    public static final class One extends PairTable implements ToOne<PairQuerySet> {
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
     * The path to the rows of {@code pair} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends PairTable
            implements ToMany<Pair, PairKey, PairTable, M, Q> {
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
        /** Names {@link Person}s: {@link Pair#one()}. */
        public static final Reference<Person, Long> ONE =
                Reference.of(MODEL_TYPE, "one", PersonTable.MODEL_TYPE, OnDelete.CASCADE, PAIR.ONE_ID);

        /** Names {@link Person}s: {@link Pair#other()}. */
        public static final Reference<Person, Long> OTHER =
                Reference.of(MODEL_TYPE, "other", PersonTable.MODEL_TYPE, OnDelete.CASCADE, PAIR.OTHER_ID);

        private Keys() {}
    }
}
