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

/** The table {@code entry} of {@link Entry}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
class EntryTable extends ModelTable<Entry, EntryTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code entry}, not aliased. */
    static final EntryTable ENTRY = new EntryTable(DSL.name("entry"), null);

    /** How rows become {@link Entry}s, and the other way round. */
    static final ModelType<Entry, LinkKey<Long, Long>, EntryTable, EntryValues> MODEL_TYPE = ModelType.of(
                    "Entry", ENTRY, EntryTable::readRow)
            .keyedBy(
                    ModelKey.of(ENTRY.POST_ID, ENTRY.OTHER_ID),
                    link -> new LinkKey<>(link.post().id(), link.other().id()))
            .with(EntryValues::new, EntryValues::of, EntryQuerySet::new)
            .relatedBy(entry -> List.of(entry.post(), entry.other()));

    /** {@code post_id bigint not null}: the key of {@link Entry#post()}. */
    @Deprecated
    final TableField<Record, Long> POST_ID = column("post_id", SQLDataType.BIGINT.notNull());

    /** {@code other_id bigint not null}: the key of {@link Entry#other()}. */
    final TableField<Record, Long> OTHER_ID = column("other_id", SQLDataType.BIGINT.notNull());

    private EntryTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link Entry#post()}: its columns and paths, also for {@code selectRelated}} */
    @Deprecated
    PostTable.One post() {
        return new PostTable.One(Keys.POST.from(this));
    }

    /** {@return the path to {@link Entry#other()}: its columns and paths, also for {@code selectRelated}} */
    PostTable.One other() {
        return new PostTable.One(Keys.OTHER.from(this));
    }

    private Entry readRow(Row row) {
        return new Entry(row.ref(Keys.POST, POST_ID), row.ref(Keys.OTHER, OTHER_ID));
    }

    @Override
    protected ModelType<Entry, LinkKey<Long, Long>, EntryTable, EntryValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.POST, Keys.OTHER);
    }

    @Override
    public EntryTable as(Name alias) {
        return new EntryTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Post}s: {@link Entry#post()}. */
        @Deprecated
        static final Reference<Post, Long> POST =
                Reference.of(MODEL_TYPE, "post", PostTable.MODEL_TYPE, OnDelete.CASCADE, ENTRY.POST_ID);

        /** Names {@link Post}s: {@link Entry#other()}. */
        static final Reference<Post, Long> OTHER =
                Reference.of(MODEL_TYPE, "other", PostTable.MODEL_TYPE, OnDelete.CASCADE, ENTRY.OTHER_ID);

        private Keys() {}
    }
}
