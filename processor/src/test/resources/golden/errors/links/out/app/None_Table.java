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

/** The table {@code none_} of {@link None_}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class None_Table extends ModelTable<None_, None_Table> {
    private static final long serialVersionUID = 1L;

    /** The table {@code none_}, not aliased. */
    public static final None_Table NONE_ = new None_Table(DSL.name("none_"), null);

    /** How rows become {@link None_}s, and the other way round. */
    public static final ModelType<None_, Long, None_Table, None_Values> MODEL_TYPE = ModelType.of(
                    "None_", NONE_, None_Table::readRow)
            .keyedBy(ModelKey.of(NONE_.ID), None_::id)
            .with(None_Values::new, None_Values::of, None_QuerySet::new)
            .relatedBy(none -> List.of(none.tag()));

    /** {@code id bigint not null}: {@link None_#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code tag_id bigint not null}: the key of {@link None_#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private None_Table(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private None_Table(Route route) {
        super(route, NONE_);
    }

    /** {@return the path to {@link None_#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private None_ readRow(Row row) {
        return new None_(row.get(ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<None_, Long, None_Table, None_Values> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.TAG);
    }

    @Override
    public None_Table as(Name alias) {
        return new None_Table(alias, this);
    }

    /** The path to the one none  of another row. */
    public static final class One extends None_Table implements ToOne<None_QuerySet> {
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
     * The path to the rows of {@code none_} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends None_Table
            implements ToMany<None_, Long, None_Table, M, Q> {
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
        /** Names {@link Tag}s: {@link None_#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.RESTRICT, NONE_.TAG_ID);

        private Keys() {}
    }
}
