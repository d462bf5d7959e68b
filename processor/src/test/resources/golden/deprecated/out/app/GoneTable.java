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

/** The table {@code gone} of {@link Gone}. */
@Deprecated(forRemoval = true)
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("removal")
class GoneTable extends ModelTable<Gone, GoneTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code gone}, not aliased. */
    static final GoneTable GONE = new GoneTable(DSL.name("gone"), null);

    /** How rows become {@link Gone}s, and the other way round. */
    static final ModelType<Gone, LinkKey<Long, Long>, GoneTable, GoneValues> MODEL_TYPE = ModelType.of(
                    "Gone", GONE, GoneTable::readRow)
            .keyedBy(
                    ModelKey.of(GONE.NOTE_ID, GONE.PAGE_ID),
                    link -> new LinkKey<>(link.note().id(), link.page().id()))
            .with(GoneValues::new, GoneValues::of, GoneQuerySet::new)
            .withPrimitives(GONE.PLACE)
            .relatedBy(gone -> List.of(gone.note(), gone.page()));

    /** {@code note_id bigint not null}: the key of {@link Gone#note()}. */
    final TableField<Record, Long> NOTE_ID = column("note_id", SQLDataType.BIGINT.notNull());

    /** {@code page_id bigint not null}: the key of {@link Gone#page()}. */
    final TableField<Record, Long> PAGE_ID = column("page_id", SQLDataType.BIGINT.notNull());

    /** {@code place integer not null}: {@link Gone#place()}. */
    final TableField<Record, Integer> PLACE = column("place", SQLDataType.INTEGER.notNull());

    private GoneTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link Gone#note()}: its columns and paths, also for {@code selectRelated}} */
    NoteTable.One note() {
        return new NoteTable.One(Keys.NOTE.from(this));
    }

    /** {@return the path to {@link Gone#page()}: its columns and paths, also for {@code selectRelated}} */
    PageTable.One page() {
        return new PageTable.One(Keys.PAGE.from(this));
    }

    private Gone readRow(Row row) {
        return new Gone(row.ref(Keys.NOTE, NOTE_ID), row.ref(Keys.PAGE, PAGE_ID), row.get(PLACE));
    }

    @Override
    protected ModelType<Gone, LinkKey<Long, Long>, GoneTable, GoneValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.NOTE, Keys.PAGE);
    }

    @Override
    public GoneTable as(Name alias) {
        return new GoneTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Note}s: {@link Gone#note()}. */
        static final Reference<Note, Long> NOTE =
                Reference.of(MODEL_TYPE, "note", NoteTable.MODEL_TYPE, OnDelete.CASCADE, GONE.NOTE_ID);

        /** Names {@link Page}s: {@link Gone#page()}. */
        static final Reference<Page, Long> PAGE =
                Reference.of(MODEL_TYPE, "page", PageTable.MODEL_TYPE, OnDelete.CASCADE, GONE.PAGE_ID);

        private Keys() {}
    }
}
