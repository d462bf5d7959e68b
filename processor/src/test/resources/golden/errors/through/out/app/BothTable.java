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

/** The table {@code both} of {@link Both}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class BothTable extends ModelTable<Both, BothTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code both}, not aliased. */
    public static final BothTable BOTH = new BothTable(DSL.name("both"), null);

    /** How rows become {@link Both}s, and the other way round. */
    public static final ModelType<Both, Long, BothTable, BothValues> MODEL_TYPE = ModelType.of(
                    "Both", BOTH, BothTable::readRow)
            .keyedBy(ModelKey.of(BOTH.ID), Both::id)
            .with(BothValues::new, BothValues::of, BothQuerySet::new)
            .relatedBy(both -> List.of(both.item(), both.tag()));

    /** {@code id bigint not null}: {@link Both#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code item_id bigint not null}: the key of {@link Both#item()}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code tag_id bigint not null}: the key of {@link Both#tag()}. */
    public final TableField<Record, Long> TAG_ID = column("tag_id", SQLDataType.BIGINT.notNull());

    private BothTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private BothTable(Route route) {
        super(route, BOTH);
    }

    /** {@return the path to {@link Both#item()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to {@link Both#tag()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One tag() {
        return new TagTable.One(Keys.TAG.from(this));
    }

    private Both readRow(Row row) {
        return new Both(row.get(ID), row.ref(Keys.ITEM, ITEM_ID), row.ref(Keys.TAG, TAG_ID));
    }

    @Override
    protected ModelType<Both, Long, BothTable, BothValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM, Keys.TAG);
    }

    @Override
    public BothTable as(Name alias) {
        return new BothTable(alias, this);
    }

    /** The path to the one both of another row. */
    public static final class One extends BothTable implements ToOne<BothQuerySet> {
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
     * The path to the rows of {@code both} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends BothTable
            implements ToMany<Both, Long, BothTable, M, Q> {
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
        /** Names {@link Item}s: {@link Both#item()}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.RESTRICT, BOTH.ITEM_ID);

        /** Names {@link Tag}s: {@link Both#tag()}. */
        public static final Reference<Tag, Long> TAG =
                Reference.of(MODEL_TYPE, "tag", TagTable.MODEL_TYPE, OnDelete.RESTRICT, BOTH.TAG_ID);

        private Keys() {}
    }
}
