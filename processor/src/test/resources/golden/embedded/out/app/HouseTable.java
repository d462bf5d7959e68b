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

/** The table {@code houses} of {@link House}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class HouseTable extends ModelTable<House, HouseTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code houses}, not aliased. */
    public static final HouseTable HOUSE = new HouseTable(DSL.name("houses"), null);

    /** How rows become {@link House}s, and the other way round. */
    public static final ModelType<House, Long, HouseTable, HouseValues> MODEL_TYPE = ModelType.of(
                    "House", HOUSE, HouseTable::readRow)
            .keyedBy(ModelKey.of(HOUSE.ID), house -> house.id)
            .with(HouseValues::new, HouseValues::of, HouseQuerySet::new)
            .embedding(HOUSE.ADDRESS_STREET, HOUSE.ADDRESS_CODE, HOUSE.ADDRESS_NOTE);

    /** {@code id bigint not null}: {@link House#id}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code address_street varchar(80) not null}: street of {@link House#getAddress()}. */
    public final TableField<Record, String> ADDRESS_STREET =
            column("address_street", SQLDataType.VARCHAR(80).notNull());

    /** {@code address_zip integer not null}: code of {@link House#getAddress()}. */
    public final TableField<Record, Integer> ADDRESS_CODE = column("address_zip", SQLDataType.INTEGER.notNull());

    /** {@code address_note varchar(255)}: note of {@link House#getAddress()}. */
    public final TableField<Record, String> ADDRESS_NOTE = column("address_note", SQLDataType.VARCHAR(255).null_());

    private HouseTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private HouseTable(Route route) {
        super(route, HOUSE);
    }

    private House readRow(Row row) {
        House model = new House();
        model.id = row.get(ID);
        model.setAddress(row.embedded(
                        () -> new Address(row.get(ADDRESS_STREET), row.get(ADDRESS_CODE),
                                row.get(ADDRESS_NOTE)),
                        ADDRESS_STREET, ADDRESS_CODE, ADDRESS_NOTE));
        return model;
    }

    @Override
    protected ModelType<House, Long, HouseTable, HouseValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public HouseTable as(Name alias) {
        return new HouseTable(alias, this);
    }

    /** The path to the one house of another row. */
    public static final class One extends HouseTable implements ToOne<HouseQuerySet> {
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
     * The path to the rows of {@code houses} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends HouseTable
            implements ToMany<House, Long, HouseTable, M, Q> {
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
