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

/** The table {@code house} of {@link House}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class HouseTable extends ModelTable<House, HouseTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code house}, not aliased. */
    public static final HouseTable HOUSE = new HouseTable(DSL.name("house"), null);

    /** How rows become {@link House}s, and the other way round. */
    public static final ModelType<House, Long, HouseTable, HouseValues> MODEL_TYPE = ModelType.of(
                    "House", HOUSE, HouseTable::readRow)
            .keyedBy(ModelKey.of(HOUSE.ID), House::id)
            .with(HouseValues::new, HouseValues::of, HouseQuerySet::new)
            .embedding(HOUSE.HOME_STREET, HOUSE.HOME_CITY)
            .embedding(HOUSE.BLANK_STREET, HOUSE.BLANK_CITY)
            .embedding(HOUSE.AWAY_STREET, HOUSE.AWAY_CITY)
            .embedding(HOUSE.FAR_STREET, HOUSE.FAR_CITY);

    /** {@code id bigint not null}: {@link House#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code `h_`"street" varchar(255) not null}: street of {@link House#home()}. */
    public final TableField<Record, String> HOME_STREET = column("`h_`\"street\"", SQLDataType.VARCHAR(255).notNull());

    /** {@code `h_`city varchar(255) not null}: city of {@link House#home()}. */
    public final TableField<Record, String> HOME_CITY = column("`h_`city", SQLDataType.VARCHAR(255).notNull());

    /** {@code  "street" varchar(255) not null}: street of {@link House#blank()}. */
    public final TableField<Record, String> BLANK_STREET = column(" \"street\"", SQLDataType.VARCHAR(255).notNull());

    /** {@code  city varchar(255) not null}: city of {@link House#blank()}. */
    public final TableField<Record, String> BLANK_CITY = column(" city", SQLDataType.VARCHAR(255).notNull());

    /** {@code  varchar(255) not null}: street of {@link House#away()}. */
    public final TableField<Record, String> AWAY_STREET = column("", SQLDataType.VARCHAR(255).notNull());

    /** {@code [city] varchar(255) not null}: city of {@link House#away()}. */
    public final TableField<Record, String> AWAY_CITY = column("[city]", SQLDataType.VARCHAR(255).notNull());

    /**
     * {@code a_name_that_goes_on_for_longer_than_any_database_would_ever_take"street" varchar(255) not null}: street of
     * {@link House#far()}.
     */
    public final TableField<Record, String> FAR_STREET =
            column("a_name_that_goes_on_for_longer_than_any_database_would_ever_take\"street\"", SQLDataType.VARCHAR(255).notNull());

    /**
     * {@code a_name_that_goes_on_for_longer_than_any_database_would_ever_takecity varchar(255) not null}: city of
     * {@link House#far()}.
     */
    public final TableField<Record, String> FAR_CITY =
            column("a_name_that_goes_on_for_longer_than_any_database_would_ever_takecity", SQLDataType.VARCHAR(255).notNull());

    private HouseTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private HouseTable(Route route) {
        super(route, HOUSE);
    }

    private House readRow(Row row) {
        return new House(
                row.get(ID),
                row.embedded(
                        () -> new Spot(row.get(HOME_STREET), row.get(HOME_CITY)),
                        HOME_STREET, HOME_CITY),
                row.embedded(
                        () -> new Spot(row.get(BLANK_STREET), row.get(BLANK_CITY)),
                        BLANK_STREET, BLANK_CITY),
                row.embedded(
                        () -> new Spot(row.get(AWAY_STREET), row.get(AWAY_CITY)),
                        AWAY_STREET, AWAY_CITY),
                row.embedded(
                        () -> new Spot(row.get(FAR_STREET), row.get(FAR_CITY)),
                        FAR_STREET, FAR_CITY));
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
     * The path to the rows of {@code house} that are linked to another row.
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
