package app;

import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
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

/** The table {@code note} of {@link Note}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
class NoteTable extends ModelTable<Note, NoteTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code note}, not aliased. */
    static final NoteTable NOTE = new NoteTable(DSL.name("note"), null);

    /** How rows become {@link Note}s, and the other way round. */
    static final ModelType<Note, Long, NoteTable, NoteValues> MODEL_TYPE = ModelType.of(
                    "Note", NOTE, NoteTable::readRow)
            .keyedBy(ModelKey.of(NOTE.ID), Note::id)
            .with(NoteValues::new, NoteValues::of, NoteQuerySet::new)
            .relatedBy(note -> List.of(note.draft(), note.pages()));

    /** {@code id bigint not null}: {@link Note#id()}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code draft_year integer not null}: part of the key of {@link Note#draft()}. */
    final TableField<Record, Integer> DRAFT_YEAR = column("draft_year", SQLDataType.INTEGER.notNull());

    /** {@code draft_code varchar(255) not null}: part of the key of {@link Note#draft()}. */
    final TableField<Record, String> DRAFT_CODE = column("draft_code", SQLDataType.VARCHAR(255).notNull());

    private NoteTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private NoteTable(Route route) {
        super(route, NOTE);
    }

    /** {@return the path to {@link Note#draft()}: its columns and paths, also for {@code selectRelated}} */
    DraftTable.One draft() {
        return new DraftTable.One(Keys.DRAFT.from(this));
    }

    /** {@return the path to {@link Note#pages()}: conditions on what is linked, also for {@code prefetchRelated}} */
    PageTable.Several<GoneTable, NotePagesProxy.Query> pages() {
        return new PageTable.Several<>(NotePagesProxy.LINK.from(this));
    }

    private Note readRow(Row row) {
        return new Note(
                row.get(ID),
                row.ref(Keys.DRAFT, List.of(DRAFT_YEAR, DRAFT_CODE)),
                row.many(NotePagesProxy.LINK));
    }

    @Override
    protected ModelType<Note, Long, NoteTable, NoteValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.DRAFT);
    }

    @Override
    public NoteTable as(Name alias) {
        return new NoteTable(alias, this);
    }

    /** The path to the one note of another row. */
    static final class One extends NoteTable implements ToOne<NoteQuerySet> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a foreign key.
         *
         * @param route how it goes
         */
        One(Route route) {
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
     * The path to the rows of {@code note} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends NoteTable
            implements ToMany<Note, Long, NoteTable, M, Q> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a link.
         *
         * @param route how it goes
         */
        Several(Route route) {
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

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Draft}s: {@link Note#draft()}. */
        static final Reference<Draft, DraftKey> DRAFT =
                Reference.of(MODEL_TYPE, "draft", DraftTable.MODEL_TYPE, OnDelete.RESTRICT, NOTE.DRAFT_YEAR,
                        NOTE.DRAFT_CODE);

        private Keys() {}
    }
}
