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

/** The table {@code made} of {@link Made}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class MadeTable extends ModelTable<Made, MadeTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code made}, not aliased. */
    public static final MadeTable MADE = new MadeTable(DSL.name("made"), null);

    /** How rows become {@link Made}s, and the other way round. */
    public static final ModelType<Made, Long, MadeTable, MadeValues> MODEL_TYPE = ModelType.of(
                    "Made", MADE, MadeTable::readRow)
            .keyedBy(ModelKey.of(MADE.ID), Made::id)
            .with(MadeValues::new, MadeValues::of, MadeQuerySet::new)
            .relatedBy(made -> List.of(made.one(), made.other()));

    /** {@code id bigint not null}: {@link Made#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code one_id bigint not null}: the key of {@link Made#one()}. */
    public final TableField<Record, Long> ONE_ID = column("one_id", SQLDataType.BIGINT.notNull());

    /** {@code other_id bigint not null}: the key of {@link Made#other()}. */
    public final TableField<Record, Long> OTHER_ID = column("other_id", SQLDataType.BIGINT.notNull());

    private MadeTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private MadeTable(Route route) {
        super(route, MADE);
    }

    /** {@return the path to {@link Made#one()}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One one() {
        return new PersonTable.One(Keys.ONE.from(this));
    }

    /** {@return the path to {@link Made#other()}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One other() {
        return new PersonTable.One(Keys.OTHER.from(this));
    }

    private Made readRow(Row row) {
        return new Made(row.get(ID), row.ref(Keys.ONE, ONE_ID), row.ref(Keys.OTHER, OTHER_ID));
    }

    @Override
    protected ModelType<Made, Long, MadeTable, MadeValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ONE, Keys.OTHER);
    }

    @Override
    public List<UniqueKey<Record>> getUniqueKeys() {
        return Keys.UNIQUE;
    }

    @Override
    public MadeTable as(Name alias) {
        return new MadeTable(alias, this);
    }

    /** The path to the one made of another row. */
    public static final class One extends MadeTable implements ToOne<MadeQuerySet> {
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
     * The path to the rows of {@code made} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends MadeTable
            implements ToMany<Made, Long, MadeTable, M, Q> {
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
        /** Names {@link Person}s: {@link Made#one()}. */
        public static final Reference<Person, Long> ONE =
                Reference.of(MODEL_TYPE, "one", PersonTable.MODEL_TYPE, OnDelete.CASCADE, MADE.ONE_ID);

        /** Names {@link Person}s: {@link Made#other()}. */
        public static final Reference<Person, Long> OTHER =
                Reference.of(MODEL_TYPE, "other", PersonTable.MODEL_TYPE, OnDelete.CASCADE, MADE.OTHER_ID);

        static final List<UniqueKey<Record>> UNIQUE = List.of(unique(MADE, MADE.ONE_ID,
                        MADE.OTHER_ID));

        private Keys() {}
    }
}
