package app;

import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ColumnTypes;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
import dev.throughline.generated.Row;
import java.time.OffsetDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code pins} of {@link Pin}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PinTable extends ModelTable<Pin, PinTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code pins}, not aliased. */
    public static final PinTable PIN = new PinTable(DSL.name("pins"), null);

    /** How rows become {@link Pin}s, and the other way round. */
    public static final ModelType<Pin, LinkKey<Long, Long>, PinTable, PinValues> MODEL_TYPE = ModelType.of(
                    "Pin", PIN, PinTable::readRow)
            .keyedBy(ModelKey.of(PIN.FROM_NOTE_ID, PIN.TO_NOTE_ID))
            .with(PinValues::new, PinValues::of, PinQuerySet::new)
            .versioned(PIN.VERSION)
            .created(PIN.SINCE);

    /** {@code from_note_id bigint not null}: the key of the {@link Note}. */
    public final TableField<Record, Long> FROM_NOTE_ID = column("from_note_id", SQLDataType.BIGINT.notNull());

    /** {@code to_note_id bigint not null}: the key of the {@link Note}. */
    public final TableField<Record, Long> TO_NOTE_ID = column("to_note_id", SQLDataType.BIGINT.notNull());

    /** {@code version integer not null}: {@link Pin#version()}. Counts the writes of a row, by itself. */
    public final TableField<Record, Integer> VERSION = column("version", SQLDataType.INTEGER.notNull());

    /**
     * {@code since timestamp with time zone not null}: {@link Pin#since()}. When the row was made; now, where it is not
     * given.
     */
    public final TableField<Record, OffsetDateTime> SINCE = column("since", ColumnTypes.OFFSETDATETIME.notNull());

    private PinTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to the {@link Note}: its columns and paths, also for {@code selectRelated}} */
    public NoteTable.One fromNote() {
        return new NoteTable.One(Keys.FROM_NOTE.from(this));
    }

    /** {@return the path to the {@link Note}: its columns and paths, also for {@code selectRelated}} */
    public NoteTable.One toNote() {
        return new NoteTable.One(Keys.TO_NOTE.from(this));
    }

    private Pin readRow(Row row) {
        return new Pin(row.get(VERSION), row.get(SINCE));
    }

    @Override
    protected ModelType<Pin, LinkKey<Long, Long>, PinTable, PinValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_NOTE, Keys.TO_NOTE);
    }

    @Override
    public PinTable as(Name alias) {
        return new PinTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Note}s: the key of the {@link Note}. */
        public static final Reference<Note, Long> FROM_NOTE =
                Reference.of(MODEL_TYPE, "fromNote", NoteTable.MODEL_TYPE, OnDelete.CASCADE, PIN.FROM_NOTE_ID);

        /** Names {@link Note}s: the key of the {@link Note}. */
        public static final Reference<Note, Long> TO_NOTE =
                Reference.of(MODEL_TYPE, "toNote", NoteTable.MODEL_TYPE, OnDelete.CASCADE, PIN.TO_NOTE_ID);

        private Keys() {}
    }
}
