package app;

import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ColumnTypes;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Row;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code entry} of {@link Entry}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class EntryTable extends ModelTable<Entry, EntryTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code entry}, not aliased. */
    public static final EntryTable ENTRY = new EntryTable(DSL.name("entry"), null);

    /** How rows become {@link Entry}s, and the other way round. */
    public static final ModelType<Entry, LinkKey<Long, Long>, EntryTable, EntryValues> MODEL_TYPE = ModelType.of(
                    "Entry", ENTRY, EntryTable::readRow)
            .keyedBy(ModelKey.of(ENTRY.FROM_LOG_ID, ENTRY.TO_LOG_ID))
            .with(EntryValues::new, EntryValues::of, EntryQuerySet::new)
            .versioned(ENTRY.VERSION);

    /** {@code from_log_id bigint not null}: the key of the {@link Log}. */
    public final TableField<Record, Long> FROM_LOG_ID = column("from_log_id", SQLDataType.BIGINT.notNull());

    /** {@code to_log_id bigint not null}: the key of the {@link Log}. */
    public final TableField<Record, Long> TO_LOG_ID = column("to_log_id", SQLDataType.BIGINT.notNull());

    /**
     * {@code version timestamp with time zone not null}: {@link Entry#version()}. Counts the writes of a row, by
     * itself.
     */
    public final TableField<Record, Instant> VERSION = column("version", ColumnTypes.INSTANT.notNull());

    private EntryTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to the {@link Log}: its columns and paths, also for {@code selectRelated}} */
    public LogTable.One fromLog() {
        return new LogTable.One(Keys.FROM_LOG.from(this));
    }

    /** {@return the path to the {@link Log}: its columns and paths, also for {@code selectRelated}} */
    public LogTable.One toLog() {
        return new LogTable.One(Keys.TO_LOG.from(this));
    }

    private Entry readRow(Row row) {
        return new Entry(row.get(VERSION), null);
    }

    @Override
    protected ModelType<Entry, LinkKey<Long, Long>, EntryTable, EntryValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_LOG, Keys.TO_LOG);
    }

    @Override
    public EntryTable as(Name alias) {
        return new EntryTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Log}s: the key of the {@link Log}. */
        public static final Reference<Log, Long> FROM_LOG =
                Reference.of(MODEL_TYPE, "fromLog", LogTable.MODEL_TYPE, OnDelete.CASCADE, ENTRY.FROM_LOG_ID);

        /** Names {@link Log}s: the key of the {@link Log}. */
        public static final Reference<Log, Long> TO_LOG =
                Reference.of(MODEL_TYPE, "toLog", LogTable.MODEL_TYPE, OnDelete.CASCADE, ENTRY.TO_LOG_ID);

        private Keys() {}
    }
}
