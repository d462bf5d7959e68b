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

/** The table {@code assigned} of {@link Assigned}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class AssignedTable extends ModelTable<Assigned, AssignedTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code assigned}, not aliased. */
    public static final AssignedTable ASSIGNED = new AssignedTable(DSL.name("assigned"), null);

    /** How rows become {@link Assigned}s, and the other way round. */
    public static final ModelType<Assigned, String, AssignedTable, AssignedValues> MODEL_TYPE = ModelType.of(
                    "Assigned", ASSIGNED, AssignedTable::readRow)
            .keyedBy(ModelKey.of(ASSIGNED.CODE), Assigned::code)
            .with(AssignedValues::new, AssignedValues::of, AssignedQuerySet::new)
            .relatedBy(assigned -> List.of(assigned.one(), assigned.other()));

    /** {@code code varchar(255) not null}: {@link Assigned#code()}. The primary key, assigned by the caller. */
    public final TableField<Record, String> CODE = column("code", SQLDataType.VARCHAR(255).notNull());

    /** {@code one_id bigint not null}: the key of {@link Assigned#one()}. */
    public final TableField<Record, Long> ONE_ID = column("one_id", SQLDataType.BIGINT.notNull());

    /** {@code other_id bigint not null}: the key of {@link Assigned#other()}. */
    public final TableField<Record, Long> OTHER_ID = column("other_id", SQLDataType.BIGINT.notNull());

    private AssignedTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private AssignedTable(Route route) {
        super(route, ASSIGNED);
    }

    /** {@return the path to {@link Assigned#one()}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One one() {
        return new PersonTable.One(Keys.ONE.from(this));
    }

    /** {@return the path to {@link Assigned#other()}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One other() {
        return new PersonTable.One(Keys.OTHER.from(this));
    }

    private Assigned readRow(Row row) {
        return new Assigned(
                row.get(CODE),
                row.ref(Keys.ONE, ONE_ID),
                row.ref(Keys.OTHER, OTHER_ID));
    }

    @Override
    protected ModelType<Assigned, String, AssignedTable, AssignedValues> modelType() {
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
    public AssignedTable as(Name alias) {
        return new AssignedTable(alias, this);
    }

    /** The path to the one assigned of another row. */
    public static final class One extends AssignedTable implements ToOne<AssignedQuerySet> {
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
     * The path to the rows of {@code assigned} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends AssignedTable
            implements ToMany<Assigned, String, AssignedTable, M, Q> {
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
        /** Names {@link Person}s: {@link Assigned#one()}. */
        public static final Reference<Person, Long> ONE =
                Reference.of(MODEL_TYPE, "one", PersonTable.MODEL_TYPE, OnDelete.CASCADE, ASSIGNED.ONE_ID);

        /** Names {@link Person}s: {@link Assigned#other()}. */
        public static final Reference<Person, Long> OTHER =
                Reference.of(MODEL_TYPE, "other", PersonTable.MODEL_TYPE, OnDelete.CASCADE, ASSIGNED.OTHER_ID);

        static final List<UniqueKey<Record>> UNIQUE = List.of(unique(ASSIGNED, ASSIGNED.ONE_ID,
                        ASSIGNED.OTHER_ID));

        private Keys() {}
    }
}
