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

/** The table {@code three} of {@link Three}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ThreeTable extends ModelTable<Three, ThreeTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code three}, not aliased. */
    public static final ThreeTable THREE = new ThreeTable(DSL.name("three"), null);

    /** How rows become {@link Three}s, and the other way round. */
    public static final ModelType<Three, Long, ThreeTable, ThreeValues> MODEL_TYPE = ModelType.of(
                    "Three", THREE, ThreeTable::readRow)
            .keyedBy(ModelKey.of(THREE.ID), Three::id)
            .with(ThreeValues::new, ThreeValues::of, ThreeQuerySet::new)
            .relatedBy(three -> List.of(three.one(), three.two(), three.item()));

    /** {@code id bigint not null}: {@link Three#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code one_id bigint not null}: the key of {@link Three#one()}. */
    public final TableField<Record, Long> ONE_ID = column("one_id", SQLDataType.BIGINT.notNull());

    /** {@code two_id bigint not null}: the key of {@link Three#two()}. */
    public final TableField<Record, Long> TWO_ID = column("two_id", SQLDataType.BIGINT.notNull());

    /** {@code item_id bigint not null}: the key of {@link Three#item()}. */
    public final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    private ThreeTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private ThreeTable(Route route) {
        super(route, THREE);
    }

    /** {@return the path to {@link Three#one()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One one() {
        return new TagTable.One(Keys.ONE.from(this));
    }

    /** {@return the path to {@link Three#two()}: its columns and paths, also for {@code selectRelated}} */
    public TagTable.One two() {
        return new TagTable.One(Keys.TWO.from(this));
    }

    /** {@return the path to {@link Three#item()}: its columns and paths, also for {@code selectRelated}} */
    public ItemTable.One item() {
        return new ItemTable.One(Keys.ITEM.from(this));
    }

    private Three readRow(Row row) {
        return new Three(
                row.get(ID),
                row.ref(Keys.ONE, ONE_ID),
                row.ref(Keys.TWO, TWO_ID),
                row.ref(Keys.ITEM, ITEM_ID));
    }

    @Override
    protected ModelType<Three, Long, ThreeTable, ThreeValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ONE, Keys.TWO, Keys.ITEM);
    }

    @Override
    public ThreeTable as(Name alias) {
        return new ThreeTable(alias, this);
    }

    /** The path to the one three of another row. */
    public static final class One extends ThreeTable implements ToOne<ThreeQuerySet> {
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
     * The path to the rows of {@code three} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends ThreeTable
            implements ToMany<Three, Long, ThreeTable, M, Q> {
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
        /** Names {@link Tag}s: {@link Three#one()}. */
        public static final Reference<Tag, Long> ONE =
                Reference.of(MODEL_TYPE, "one", TagTable.MODEL_TYPE, OnDelete.RESTRICT, THREE.ONE_ID);

        /** Names {@link Tag}s: {@link Three#two()}. */
        public static final Reference<Tag, Long> TWO =
                Reference.of(MODEL_TYPE, "two", TagTable.MODEL_TYPE, OnDelete.RESTRICT, THREE.TWO_ID);

        /** Names {@link Item}s: {@link Three#item()}. */
        public static final Reference<Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", ItemTable.MODEL_TYPE, OnDelete.RESTRICT, THREE.ITEM_ID);

        private Keys() {}
    }
}
