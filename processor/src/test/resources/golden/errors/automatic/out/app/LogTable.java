package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ColumnTypes;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code log} of {@link Log}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class LogTable extends ModelTable<Log, LogTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code log}, not aliased. */
    public static final LogTable LOG = new LogTable(DSL.name("log"), null);

    /** How rows become {@link Log}s, and the other way round. */
    public static final ModelType<Log, Long, LogTable, LogValues> MODEL_TYPE = ModelType.of(
                    "Log", LOG, LogTable::readRow)
            .keyedBy(ModelKey.of(LOG.ID), Log::id)
            .with(LogValues::new, LogValues::of, LogQuerySet::new)
            .withPrimitives(LOG.VERSION, LOG.CHANGED)
            .relatedBy(log -> List.of(log.logs()))
            .versioned(LOG.VERSION)
            .created(LOG.MADE)
            .updated(LOG.CHANGED);

    /** {@code id bigint not null}: {@link Log#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code version integer not null}: {@link Log#version()}. Counts the writes of a row, by itself. */
    public final TableField<Record, Integer> VERSION = column("version", SQLDataType.INTEGER.notNull());

    /** {@code other bigint not null}: {@link Log#other()}. Counts the writes of a row, by itself. */
    public final TableField<Record, Long> OTHER = column("other", SQLDataType.BIGINT.notNull());

    /** {@code text varchar(255) not null}: {@link Log#text()}. Counts the writes of a row, by itself. */
    public final TableField<Record, String> TEXT = column("text", SQLDataType.VARCHAR(255).notNull());

    /** {@code count varchar(255) not null}: {@link Log#count()}. Counts the writes of a row, by itself. */
    public final TableField<Record, Integer> COUNT =
            column("count", SQLDataType.VARCHAR(255).notNull().asConvertedDataType(new Log.Count()));

    /** {@code made date not null}: {@link Log#made()}. When the row was made; now, where it is not given. */
    public final TableField<Record, LocalDate> MADE = column("made", ColumnTypes.LOCALDATE.notNull());

    /**
     * {@code changed bigint not null}: {@link Log#changed()}. When the row was written last; now, where it is not
     * given.
     */
    public final TableField<Record, Long> CHANGED = column("changed", SQLDataType.BIGINT.notNull());

    private LogTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private LogTable(Route route) {
        super(route, LOG);
    }

    /** {@return the path to {@link Log#logs()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public Several<EntryTable, LogLogsProxy.Query> logs() {
        return new Several<>(LogLogsProxy.LINK.from(this));
    }

    private Log readRow(Row row) {
        return new Log(
                row.get(ID),
                row.get(VERSION),
                row.get(OTHER),
                row.get(TEXT),
                row.get(COUNT),
                row.get(MADE),
                row.get(CHANGED),
                null,
                row.many(LogLogsProxy.LINK));
    }

    @Override
    protected ModelType<Log, Long, LogTable, LogValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public LogTable as(Name alias) {
        return new LogTable(alias, this);
    }

    /** The path to the one log of another row. */
    public static final class One extends LogTable implements ToOne<LogQuerySet> {
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
     * The path to the rows of {@code log} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends LogTable
            implements ToMany<Log, Long, LogTable, M, Q> {
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
