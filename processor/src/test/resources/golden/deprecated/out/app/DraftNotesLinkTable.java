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

/** The table {@code draft_note} of {@link DraftNotesLink}. */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
class DraftNotesLinkTable extends ModelTable<DraftNotesLink, DraftNotesLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code draft_note}, not aliased. */
    static final DraftNotesLinkTable DRAFT_NOTES_LINK = new DraftNotesLinkTable(DSL.name("draft_note"), null);

    /** How rows become {@link DraftNotesLink}s, and the other way round. */
    static final ModelType<DraftNotesLink, LinkKey<DraftKey, Long>, DraftNotesLinkTable, DraftNotesLinkValues>
            MODEL_TYPE = ModelType.of(
                    "DraftNotesLink", DRAFT_NOTES_LINK, DraftNotesLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (LinkKey<DraftKey, Long> key) -> List.of(key.owner().year(), key.owner().code(), key.target()),
                            parts -> new LinkKey<>(new DraftKey((Integer) parts.get(0), (String) parts.get(1)),
                                    (Long) parts.get(2)),
                            DRAFT_NOTES_LINK.DRAFT_YEAR, DRAFT_NOTES_LINK.DRAFT_CODE,
                                    DRAFT_NOTES_LINK.NOTE_ID),
                    link -> new LinkKey<>(link.draft().id(), link.note().id()))
            .with(DraftNotesLinkValues::new, DraftNotesLinkValues::of, DraftNotesLinkQuerySet::new)
            .relatedBy(draftNotesLink -> List.of(draftNotesLink.draft(), draftNotesLink.note()));

    /** {@code draft_year integer not null}: part of the key of {@link DraftNotesLink#draft()}. */
    final TableField<Record, Integer> DRAFT_YEAR = column("draft_year", SQLDataType.INTEGER.notNull());

    /** {@code draft_code varchar(255) not null}: part of the key of {@link DraftNotesLink#draft()}. */
    final TableField<Record, String> DRAFT_CODE = column("draft_code", SQLDataType.VARCHAR(255).notNull());

    /** {@code note_id bigint not null}: the key of {@link DraftNotesLink#note()}. */
    final TableField<Record, Long> NOTE_ID = column("note_id", SQLDataType.BIGINT.notNull());

    private DraftNotesLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link DraftNotesLink#draft()}: its columns and paths, also for {@code selectRelated}} */
    DraftTable.One draft() {
        return new DraftTable.One(Keys.DRAFT.from(this));
    }

    /** {@return the path to {@link DraftNotesLink#note()}: its columns and paths, also for {@code selectRelated}} */
    NoteTable.One note() {
        return new NoteTable.One(Keys.NOTE.from(this));
    }

    private DraftNotesLink readRow(Row row) {
        return new DraftNotesLink(
                row.ref(Keys.DRAFT, List.of(DRAFT_YEAR, DRAFT_CODE)),
                row.ref(Keys.NOTE, NOTE_ID));
    }

    @Override
    protected ModelType<DraftNotesLink, LinkKey<DraftKey, Long>, DraftNotesLinkTable, DraftNotesLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.DRAFT, Keys.NOTE);
    }

    @Override
    public DraftNotesLinkTable as(Name alias) {
        return new DraftNotesLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Draft}s: {@link DraftNotesLink#draft()}. */
        static final Reference<Draft, DraftKey> DRAFT =
                Reference.of(MODEL_TYPE, "draft", DraftTable.MODEL_TYPE, OnDelete.CASCADE, DRAFT_NOTES_LINK.DRAFT_YEAR,
                        DRAFT_NOTES_LINK.DRAFT_CODE);

        /** Names {@link Note}s: {@link DraftNotesLink#note()}. */
        static final Reference<Note, Long> NOTE =
                Reference.of(MODEL_TYPE, "note", NoteTable.MODEL_TYPE, OnDelete.CASCADE, DRAFT_NOTES_LINK.NOTE_ID);

        private Keys() {}
    }
}
