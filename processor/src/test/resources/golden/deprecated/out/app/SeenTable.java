package app;

import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
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

/** The table {@code seen} of {@link Seen}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
class SeenTable extends ModelTable<Seen, SeenTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code seen}, not aliased. */
    static final SeenTable SEEN = new SeenTable(DSL.name("seen"), null);

    /** How rows become {@link Seen}s, and the other way round. */
    static final ModelType<Seen, LinkKey<DraftKey, Long>, SeenTable, SeenValues> MODEL_TYPE = ModelType.of(
                    "Seen", SEEN, SeenTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (LinkKey<DraftKey, Long> key) -> List.of(key.owner().year(), key.owner().code(), key.target()),
                            parts -> new LinkKey<>(new DraftKey((Integer) parts.get(0), (String) parts.get(1)),
                                    (Long) parts.get(2)),
                            SEEN.DRAFT_YEAR, SEEN.DRAFT_CODE, SEEN.NOTE_ID))
            .with(SeenValues::new, SeenValues::of, SeenQuerySet::new)
            .withPrimitives(SEEN.TIMES);

    /** {@code draft_year integer not null}: part of the key of the {@link Draft}. */
    final TableField<Record, Integer> DRAFT_YEAR = column("draft_year", SQLDataType.INTEGER.notNull());

    /** {@code draft_code varchar(255) not null}: part of the key of the {@link Draft}. */
    final TableField<Record, String> DRAFT_CODE = column("draft_code", SQLDataType.VARCHAR(255).notNull());

    /** {@code note_id bigint not null}: the key of the {@link Note}. */
    final TableField<Record, Long> NOTE_ID = column("note_id", SQLDataType.BIGINT.notNull());

    /** {@code times integer not null}: {@link Seen#times()}. */
    final TableField<Record, Integer> TIMES = column("times", SQLDataType.INTEGER.notNull());

    private SeenTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to the {@link Draft}: its columns and paths, also for {@code selectRelated}} */
    DraftTable.One draft() {
        return new DraftTable.One(Keys.DRAFT.from(this));
    }

    /** {@return the path to the {@link Note}: its columns and paths, also for {@code selectRelated}} */
    NoteTable.One note() {
        return new NoteTable.One(Keys.NOTE.from(this));
    }

    private Seen readRow(Row row) {
        return new Seen(row.get(TIMES));
    }

    @Override
    protected ModelType<Seen, LinkKey<DraftKey, Long>, SeenTable, SeenValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.DRAFT, Keys.NOTE);
    }

    @Override
    public SeenTable as(Name alias) {
        return new SeenTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Draft}s: the key of the {@link Draft}. */
        static final Reference<Draft, DraftKey> DRAFT =
                Reference.of(MODEL_TYPE, "draft", DraftTable.MODEL_TYPE, OnDelete.CASCADE, SEEN.DRAFT_YEAR,
                        SEEN.DRAFT_CODE);

        /** Names {@link Note}s: the key of the {@link Note}. */
        static final Reference<Note, Long> NOTE =
                Reference.of(MODEL_TYPE, "note", NoteTable.MODEL_TYPE, OnDelete.CASCADE, SEEN.NOTE_ID);

        private Keys() {}
    }
}
