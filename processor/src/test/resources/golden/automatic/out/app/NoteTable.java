package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ColumnTypes;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import java.time.Instant;
import java.time.LocalDateTime;
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
            .keyedBy(ModelKey.of(NOTE.ID), Note::id)
            .with(NoteValues::new, NoteValues::of, NoteQuerySet::new)
            .withPrimitives(NOTE.VERSION)
            .relatedBy(note -> List.of(note.pinned()))
            .versioned(NOTE.VERSION)
            .created(NOTE.CREATED_AT)
            .updated(NOTE.UPDATED_AT);

    /** {@code id bigint not null}: {@link Note#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code text varchar(255) not null}: {@link Note#text()}. */
    public final TableField<Record, String> TEXT = column("text", SQLDataType.VARCHAR(255).notNull());

    /** {@code version bigint not null}: {@link Note#version()}. Counts the writes of a row, by itself. */
    public final TableField<Record, Long> VERSION = column("version", SQLDataType.BIGINT.notNull());

    /**
     * {@code created_at timestamp with time zone not null}: {@link Note#createdAt()}. When the row was made; now, where
     * it is not given.
     */
    public final TableField<Record, Instant> CREATED_AT = column("created_at", ColumnTypes.INSTANT.notNull());

    /**
     * {@code updated_at timestamp not null}: {@link Note#updatedAt()}. When the row was written last; now, where it is
     * not given.
     */
    public final TableField<Record, LocalDateTime> UPDATED_AT =
            column("updated_at", ColumnTypes.LOCALDATETIME.notNull());

    private NoteTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private NoteTable(Route route) {
        super(route, NOTE);
    }

    /** {@return the path to {@link Note#pinned()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public Several<PinTable, NotePinnedProxy.Query> pinned() {
        return new Several<>(NotePinnedProxy.LINK.from(this));
    }

    private Note readRow(Row row) {
        return new Note(
                row.get(ID),
                row.get(TEXT),
                row.get(VERSION),
                row.get(CREATED_AT),
                row.get(UPDATED_AT),
                row.many(NotePinnedProxy.LINK));
    }

    @Override
    protected ModelType<Note, Long, NoteTable, NoteValues> modelType() {
        return MODEL_TYPE;
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
}
