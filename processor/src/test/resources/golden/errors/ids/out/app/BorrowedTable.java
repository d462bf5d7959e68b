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

/** The table {@code borrowed} of {@link Borrowed}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class BorrowedTable extends ModelTable<Borrowed, BorrowedTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code borrowed}, not aliased. */
    public static final BorrowedTable BORROWED = new BorrowedTable(DSL.name("borrowed"), null);

    /** How rows become {@link Borrowed}s, and the other way round. */
    public static final ModelType<Borrowed, String, BorrowedTable, BorrowedValues> MODEL_TYPE = ModelType.of(
                    "Borrowed", BORROWED, BorrowedTable::readRow)
            .keyedBy(
                    ModelKey.of(BORROWED.ODD_ID),
                    borrowed -> borrowed.odd() == null ? null : borrowed.odd().id())
            .with(BorrowedValues::new, BorrowedValues::of, BorrowedQuerySet::new)
            .relatedBy(borrowed -> List.of(borrowed.odd()));

    /**
     * {@code odd_id varchar(255) not null}: the key of {@link Borrowed#odd()}. The primary key, assigned by the caller.
     */
    public final TableField<Record, String> ODD_ID = column("odd_id", SQLDataType.VARCHAR(255).notNull());

    private BorrowedTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private BorrowedTable(Route route) {
        super(route, BORROWED);
    }

    /** {@return the path to {@link Borrowed#odd()}: its columns and paths, also for {@code selectRelated}} */
    public OddTable.One odd() {
        return new OddTable.One(Keys.ODD.from(this));
    }

    private Borrowed readRow(Row row) {
        return new Borrowed(row.ref(Keys.ODD, ODD_ID));
    }

    @Override
    protected ModelType<Borrowed, String, BorrowedTable, BorrowedValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ODD);
    }

    @Override
    public BorrowedTable as(Name alias) {
        return new BorrowedTable(alias, this);
    }

    /** The path to the one borrowed of another row. */
    public static final class One extends BorrowedTable implements ToOne<BorrowedQuerySet> {
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
     * The path to the rows of {@code borrowed} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends BorrowedTable
            implements ToMany<Borrowed, String, BorrowedTable, M, Q> {
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
        /** Names {@link Odd}s: {@link Borrowed#odd()}. */
        public static final Reference<Odd, String> ODD =
                Reference.of(MODEL_TYPE, "odd", OddTable.MODEL_TYPE, OnDelete.RESTRICT, BORROWED.ODD_ID);

        private Keys() {}
    }
}
