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

/** The table {@code notes_related} of {@link NoteRelatedLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class NoteRelatedLinkTable extends ModelTable<NoteRelatedLink, NoteRelatedLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code notes_related}, not aliased. */
    public static final NoteRelatedLinkTable NOTE_RELATED_LINK =
            new NoteRelatedLinkTable(DSL.name("notes_related"), null);

    /** How rows become {@link NoteRelatedLink}s, and the other way round. */
    public static final ModelType<NoteRelatedLink, LinkKey<Long, Long>, NoteRelatedLinkTable, NoteRelatedLinkValues>
            MODEL_TYPE = ModelType.of(
                    "NoteRelatedLink", NOTE_RELATED_LINK, NoteRelatedLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(NOTE_RELATED_LINK.FROM_NOTE_ID, NOTE_RELATED_LINK.TO_NOTE_ID),
                    link -> new LinkKey<>(link.fromNote().id(), link.toNote().id()))
            .with(NoteRelatedLinkValues::new, NoteRelatedLinkValues::of, NoteRelatedLinkQuerySet::new)
            .relatedBy(noteRelatedLink -> List.of(noteRelatedLink.fromNote(), noteRelatedLink.toNote()));

    /** {@code from_note_id bigint not null}: the key of {@link NoteRelatedLink#fromNote()}. */
    public final TableField<Record, Long> FROM_NOTE_ID = column("from_note_id", SQLDataType.BIGINT.notNull());

    /** {@code to_note_id bigint not null}: the key of {@link NoteRelatedLink#toNote()}. */
    public final TableField<Record, Long> TO_NOTE_ID = column("to_note_id", SQLDataType.BIGINT.notNull());

    private NoteRelatedLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link NoteRelatedLink#fromNote()}: its columns and paths, also for {@code selectRelated}}
     */
    public NoteTable.One fromNote() {
        return new NoteTable.One(Keys.FROM_NOTE.from(this));
    }

    /** {@return the path to {@link NoteRelatedLink#toNote()}: its columns and paths, also for {@code selectRelated}} */
    public NoteTable.One toNote() {
        return new NoteTable.One(Keys.TO_NOTE.from(this));
    }

    private NoteRelatedLink readRow(Row row) {
        return new NoteRelatedLink(
                row.ref(Keys.FROM_NOTE, FROM_NOTE_ID),
                row.ref(Keys.TO_NOTE, TO_NOTE_ID));
    }

    @Override
    protected ModelType<NoteRelatedLink, LinkKey<Long, Long>, NoteRelatedLinkTable, NoteRelatedLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FROM_NOTE, Keys.TO_NOTE);
    }

    @Override
    public NoteRelatedLinkTable as(Name alias) {
        return new NoteRelatedLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Note}s: {@link NoteRelatedLink#fromNote()}. */
        public static final Reference<Note, Long> FROM_NOTE =
                Reference.of(MODEL_TYPE, "fromNote", NoteTable.MODEL_TYPE, OnDelete.CASCADE, NOTE_RELATED_LINK.FROM_NOTE_ID);

        /** Names {@link Note}s: {@link NoteRelatedLink#toNote()}. */
        public static final Reference<Note, Long> TO_NOTE =
                Reference.of(MODEL_TYPE, "toNote", NoteTable.MODEL_TYPE, OnDelete.CASCADE, NOTE_RELATED_LINK.TO_NOTE_ID);

        private Keys() {}
    }
}
