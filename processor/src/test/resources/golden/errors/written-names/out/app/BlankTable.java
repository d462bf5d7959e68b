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

/** The table {@code blank} of {@link Blank}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class BlankTable extends ModelTable<Blank, BlankTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code blank}, not aliased. */
    public static final BlankTable BLANK = new BlankTable(DSL.name("blank"), null);

    /** How rows become {@link Blank}s, and the other way round. */
    public static final ModelType<Blank, Long, BlankTable, BlankValues> MODEL_TYPE = ModelType.of(
                    "Blank", BLANK, BlankTable::readRow)
            .keyedBy(ModelKey.of(BLANK.ID), Blank::id)
            .with(BlankValues::new, BlankValues::of, BlankQuerySet::new)
            .relatedBy(blank -> List.of(blank.tag(), blank.tags()));

    /** {@code id bigint not null}: {@link Blank#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code  bigint not null}: the key of {@link Blank#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("", SQLDataType.BIGINT.notNull());

    private BlankTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private BlankTable(Route route) {
        super(route, BLANK);
    }

    /** {@return the path to {@link Blank#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    /** {@return the path to {@link Blank#tags()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public TagTable.Several<BlankTagsLinkTable, BlankTagsProxy.Query> tags() {
        return new TagTable.Several<>(BlankTagsProxy.LINK.from(this));
    }

    private Blank readRow(Row row) {
        return new Blank(
                row.get(ID),
                row.ref(Keys.TAG, TAG_ID),
                row.many(BlankTagsProxy.LINK),
                null);
    }

    @Override
    protected ModelType<Blank, Long, BlankTable, BlankValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.TAG);
    }

    @Override
    public BlankTable as(Name alias) {
        return new BlankTable(alias, this);
    }

    /** The path to the one blank of another row. */
    public static final class One extends BlankTable implements ToOne<BlankQuerySet> {
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
     * The path to the rows of {@code blank} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends BlankTable
            implements ToMany<Blank, Long, BlankTable, M, Q> {
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
        /** Names {@link Tag}s: {@link Blank#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.RESTRICT, BLANK.TAG_ID);

        private Keys() {}
    }
}
