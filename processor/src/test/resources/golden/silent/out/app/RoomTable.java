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

/** The table {@code room} of {@link Room}. */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
public class RoomTable extends ModelTable<Room, RoomTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code room}, not aliased. */
    public static final RoomTable ROOM = new RoomTable(DSL.name("room"), null);

    /** How rows become {@link Room}s, and the other way round. */
    public static final ModelType<Room, Long, RoomTable, RoomValues> MODEL_TYPE = ModelType.of(
                    "Room", ROOM, RoomTable::readRow)
            .keyedBy(ModelKey.of(ROOM.ID), Room::id)
            .with(RoomValues::new, RoomValues::of, RoomQuerySet::new);

    /** {@code id bigint not null}: {@link Room#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private RoomTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private RoomTable(Route route) {
        super(route, ROOM);
    }

    private Room readRow(Row row) {
        return new Room(row.get(ID));
    }

    @Override
    protected ModelType<Room, Long, RoomTable, RoomValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public RoomTable as(Name alias) {
        return new RoomTable(alias, this);
    }

    /** The path to the one room of another row. */
    public static final class One extends RoomTable implements ToOne<RoomQuerySet> {
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
     * The path to the rows of {@code room} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends RoomTable
            implements ToMany<Room, Long, RoomTable, M, Q> {
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
