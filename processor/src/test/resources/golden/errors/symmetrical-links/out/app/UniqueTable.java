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
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code unique} of {@link Unique}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class UniqueTable extends ModelTable<Unique, UniqueTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code unique}, not aliased. */
    public static final UniqueTable UNIQUE = new UniqueTable(DSL.name("unique"), null);

    /** How rows become {@link Unique}s, and the other way round. */
    public static final ModelType<Unique, Long, UniqueTable, UniqueValues> MODEL_TYPE = ModelType.of(
                    "Unique", UNIQUE, UniqueTable::readRow)
            .keyedBy(ModelKey.of(UNIQUE.ID), Unique::id)
            .with(UniqueValues::new, UniqueValues::of, UniqueQuerySet::new)
            .relatedBy(unique -> List.of(unique.one(), unique.other(), unique.witness()));

    /** {@code id bigint not null}: {@link Unique#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code one_id bigint not null}: the key of {@link Unique#one()}. */
    public final TableField<Record, Long> ONE_ID = column("one_id", SQLDataType.BIGINT.notNull());

    /** {@code other_id bigint not null}: the key of {@link Unique#other()}. */
    public final TableField<Record, Long> OTHER_ID = column("other_id", SQLDataType.BIGINT.notNull());

    /** {@code witness_id bigint}: the key of {@link Unique#witness()}. */
    public final TableField<Record, Long> WITNESS_ID = column("witness_id", SQLDataType.BIGINT.null_());

    private UniqueTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private UniqueTable(Route route) {
        super(route, UNIQUE);
    }

    /** {@return the path to {@link Unique#one()}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One one() {
        return new PersonTable.One(Keys.ONE.from(this));
    }

    /** {@return the path to {@link Unique#other()}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One other() {
        return new PersonTable.One(Keys.OTHER.from(this));
    }

    /** {@return the path to {@link Unique#witness()}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One witness() {
        return new PersonTable.One(Keys.WITNESS.from(this));
    }

    private Unique readRow(Row row) {
        return new Unique(
                row.get(ID),
                row.ref(Keys.ONE, ONE_ID),
                row.ref(Keys.OTHER, OTHER_ID),
                row.ref(Keys.WITNESS, WITNESS_ID));
    }

    @Override
    protected ModelType<Unique, Long, UniqueTable, UniqueValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ONE, Keys.OTHER, Keys.WITNESS);
    }

    @Override
    public List<UniqueKey<Record>> getUniqueKeys() {
        return Keys.UNIQUE;
    }

    @Override
    public UniqueTable as(Name alias) {
        return new UniqueTable(alias, this);
    }

    /** The path to the one unique of another row. */
    public static final class One extends UniqueTable implements ToOne<UniqueQuerySet> {
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
     * The path to the rows of {@code unique} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends UniqueTable
            implements ToMany<Unique, Long, UniqueTable, M, Q> {
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
        /** Names {@link Person}s: {@link Unique#one()}. */
        public static final Reference<Person, Long> ONE =
                Reference.of(MODEL_TYPE, "one", PersonTable.MODEL_TYPE, OnDelete.CASCADE, UniqueTable.UNIQUE.ONE_ID);

        /** Names {@link Person}s: {@link Unique#other()}. */
        public static final Reference<Person, Long> OTHER =
                Reference.of(MODEL_TYPE, "other", PersonTable.MODEL_TYPE, OnDelete.CASCADE, UniqueTable.UNIQUE.OTHER_ID);

        /** Names {@link Person}s: {@link Unique#witness()}. */
        public static final Reference<Person, Long> WITNESS =
                Reference.of(MODEL_TYPE, "witness", PersonTable.MODEL_TYPE, OnDelete.RESTRICT, UniqueTable.UNIQUE.WITNESS_ID);

        static final List<UniqueKey<Record>> UNIQUE = List.of(
                unique(UniqueTable.UNIQUE, UniqueTable.UNIQUE.WITNESS_ID),
                unique(UniqueTable.UNIQUE, UniqueTable.UNIQUE.ONE_ID, UniqueTable.UNIQUE.OTHER_ID));

        private Keys() {}
    }
}
