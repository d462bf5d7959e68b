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

/** The table {@code lamp} of {@link Lamp}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "rawtypes",
        "removal"
})
public class LampTable extends ModelTable<Lamp, LampTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code lamp}, not aliased. */
    public static final LampTable LAMP = new LampTable(DSL.name("lamp"), null);

    /** How rows become {@link Lamp}s, and the other way round. */
    public static final ModelType<Lamp, Long, LampTable, LampValues> MODEL_TYPE = ModelType.of(
                    "Lamp", LAMP, LampTable::readRow)
            .keyedBy(ModelKey.of(LAMP.ID), Lamp::id)
            .with(LampValues::new, LampValues::of, LampQuerySet::new)
            .relatedBy(lamp -> List.of(lamp.rooms()))
            .embedding(LAMP.SIZE_WIDE, LAMP.SIZE_HIGH);

    /** {@code id bigint not null}: {@link Lamp#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code shade varchar(255) not null}: {@link Lamp#shade()}. */
    public final TableField<Record, Shade> SHADE = column("shade", SQLDataType.VARCHAR(255).notNull(), Shade.class);

    /** {@code any varchar(255) not null}: {@link Lamp#any()}. */
    public final TableField<Record, Any> ANY =
            column("any", SQLDataType.VARCHAR(255).notNull().asConvertedDataType(new AnyText()));

    /** {@code old varchar(255)}: {@link Lamp#old()}. */
    @Deprecated
    public final TableField<Record, String> OLD = column("old", SQLDataType.VARCHAR(255).null_());

    /** {@code size_wide integer not null}: wide of {@link Lamp#size()}. */
    public final TableField<Record, Integer> SIZE_WIDE = column("size_wide", SQLDataType.INTEGER.notNull());

    /** {@code size_high integer not null}: high of {@link Lamp#size()}. */
    @Deprecated(forRemoval = true)
    public final TableField<Record, Integer> SIZE_HIGH = column("size_high", SQLDataType.INTEGER.notNull());

    private LampTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private LampTable(Route route) {
        super(route, LAMP);
    }

    /** {@return the path to {@link Lamp#rooms()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public RoomTable.Several<LampRoomTable, LampRoomsProxy.Query> rooms() {
        return new RoomTable.Several<>(LampRoomsProxy.LINK.from(this));
    }

    private Lamp readRow(Row row) {
        return new Lamp(
                row.get(ID),
                row.get(SHADE),
                row.get(ANY),
                row.get(OLD),
                row.embedded(
                        () -> new Lamp.Size(row.get(SIZE_WIDE), row.get(SIZE_HIGH)),
                        SIZE_WIDE, SIZE_HIGH),
                row.many(LampRoomsProxy.LINK));
    }

    @Override
    protected ModelType<Lamp, Long, LampTable, LampValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public LampTable as(Name alias) {
        return new LampTable(alias, this);
    }

    /** The path to the one lamp of another row. */
    public static final class One extends LampTable implements ToOne<LampQuerySet> {
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
     * The path to the rows of {@code lamp} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends LampTable
            implements ToMany<Lamp, Long, LampTable, M, Q> {
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
