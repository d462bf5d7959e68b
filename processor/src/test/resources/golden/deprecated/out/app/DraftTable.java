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

/** The table {@code draft} of {@link Draft}. */
@Deprecated
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
class DraftTable extends ModelTable<Draft, DraftTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code draft}, not aliased. */
    static final DraftTable DRAFT = new DraftTable(DSL.name("draft"), null);

    /** How rows become {@link Draft}s, and the other way round. */
    static final ModelType<Draft, DraftKey, DraftTable, DraftValues> MODEL_TYPE = ModelType.of(
                    "Draft", DRAFT, DraftTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (DraftKey key) -> List.of(key.year(), key.code()),
                            parts -> new DraftKey((Integer) parts.get(0), (String) parts.get(1)),
                            DRAFT.YEAR, DRAFT.CODE),
                    draft -> draft.code() == null ? null : new DraftKey(draft.year(), draft.code()))
            .with(DraftValues::new, DraftValues::of, DraftQuerySet::new)
            .withPrimitives(DRAFT.YEAR)
            .relatedBy(draft -> List.of(draft.earlier(), draft.notes(), draft.seen()));

    /** {@code year integer not null}: {@link Draft#year()}. Part of the primary key. */
    final TableField<Record, Integer> YEAR = column("year", SQLDataType.INTEGER.notNull());

    /** {@code code varchar(255) not null}: {@link Draft#code()}. Part of the primary key. */
    final TableField<Record, String> CODE = column("code", SQLDataType.VARCHAR(255).notNull());

    /** {@code earlier_year integer not null}: part of the key of {@link Draft#earlier()}. */
    final TableField<Record, Integer> EARLIER_YEAR = column("earlier_year", SQLDataType.INTEGER.notNull());

    /** {@code earlier_code varchar(255) not null}: part of the key of {@link Draft#earlier()}. */
    final TableField<Record, String> EARLIER_CODE = column("earlier_code", SQLDataType.VARCHAR(255).notNull());

    private DraftTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private DraftTable(Route route) {
        super(route, DRAFT);
    }

    /** {@return the path to {@link Draft#earlier()}: its columns and paths, also for {@code selectRelated}} */
    One earlier() {
        return new One(Keys.EARLIER.from(this));
    }

    /** {@return the path to {@link Draft#notes()}: conditions on what is linked, also for {@code prefetchRelated}} */
    NoteTable.Several<DraftNotesLinkTable, DraftNotesProxy.Query> notes() {
        return new NoteTable.Several<>(DraftNotesProxy.LINK.from(this));
    }

    /** {@return the path to {@link Draft#seen()}: conditions on what is linked, also for {@code prefetchRelated}} */
    NoteTable.Several<SeenTable, DraftSeenProxy.Query> seen() {
        return new NoteTable.Several<>(DraftSeenProxy.LINK.from(this));
    }

    private Draft readRow(Row row) {
        return new Draft(
                row.get(YEAR),
                row.get(CODE),
                row.ref(Keys.EARLIER, List.of(EARLIER_YEAR, EARLIER_CODE)),
                row.many(DraftNotesProxy.LINK),
                row.many(DraftSeenProxy.LINK));
    }

    @Override
    protected ModelType<Draft, DraftKey, DraftTable, DraftValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.EARLIER);
    }

    @Override
    public DraftTable as(Name alias) {
        return new DraftTable(alias, this);
    }

    /** The path to the one draft of another row. */
    static final class One extends DraftTable implements ToOne<DraftQuerySet> {
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
     * The path to the rows of {@code draft} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends DraftTable
            implements ToMany<Draft, DraftKey, DraftTable, M, Q> {
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
        /** Names {@link Draft}s: {@link Draft#earlier()}. */
        static final Reference<Draft, DraftKey> EARLIER =
                Reference.of(MODEL_TYPE, "earlier", DraftTable.MODEL_TYPE, OnDelete.RESTRICT, DRAFT.EARLIER_YEAR,
                        DRAFT.EARLIER_CODE);

        private Keys() {}
    }
}
