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

/** The table {@code notes} of {@link Note}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class NoteTable extends ModelTable<Note, NoteTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code notes}, not aliased. */
    public static final NoteTable NOTE = new NoteTable(DSL.name("notes"), null);

    /** How rows become {@link Note}s, and the other way round. */
    public static final ModelType<Note, Long, NoteTable, NoteValues> MODEL_TYPE = ModelType.of(
                    "Note", NOTE, NoteTable::readRow)
            .keyedBy(ModelKey.of(NOTE.ID), Note::getId)
            .with(NoteValues::new, NoteValues::of, NoteQuerySet::new)
            .withPrimitives(NOTE.IS_DONE)
            .relatedBy(note -> List.of(note.parent(), note.related()));

    /** {@code id bigint not null}: {@link Note#getId()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code text varchar(100) not null}: {@link Note#getText()}. */
    public final TableField<Record, String> TEXT = column("text", SQLDataType.VARCHAR(100).notNull());

    /** {@code is_done boolean not null}: {@link Note#isDone()}. */
    public final TableField<Record, Boolean> IS_DONE = column("is_done", SQLDataType.BOOLEAN.notNull());

    /** {@code parent_id bigint not null}: the key of {@link Note#getParent()}. */
    public final TableField<Record, Long> PARENT_ID = column("parent_id", SQLDataType.BIGINT.notNull());

    private NoteTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private NoteTable(Route route) {
        super(route, NOTE);
    }

    /** {@return the path to {@link Note#getParent()}: its columns and paths, also for {@code selectRelated}} */
    public One parent() {
        return new One(Keys.PARENT.from(this));
    }

    /**
     * {@return the path to {@link Note#getRelated()}: conditions on what is linked, also for {@code prefetchRelated}}
     */
    public Several<NoteRelatedLinkTable, NoteRelatedProxy.Query> related() {
        return new Several<>(NoteRelatedProxy.LINK.from(this));
    }

    private Note readRow(Row row) {
        return new Note(
                row.get(ID),
                row.get(TEXT),
                row.get(IS_DONE),
                row.ref(Keys.PARENT, PARENT_ID),
                row.many(NoteRelatedProxy.LINK));
    }

    @Override
    protected ModelType<Note, Long, NoteTable, NoteValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.PARENT);
    }

    @Override
    public NoteTable as(Name alias) {
        return new NoteTable(alias, this);
    }

    /** The path to the one note of another row. */
    public static final class One extends NoteTable implements ToOne<NoteQuerySet> {
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
     * The path to the rows of {@code notes} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends NoteTable
            implements ToMany<Note, Long, NoteTable, M, Q> {
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

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link Note}s: {@link Note#getParent()}. */
        public static final Reference<Note, Long> PARENT =
                Reference.of(MODEL_TYPE, "parent", NoteTable.MODEL_TYPE, OnDelete.RESTRICT, NOTE.PARENT_ID);

        private Keys() {}
    }
}
