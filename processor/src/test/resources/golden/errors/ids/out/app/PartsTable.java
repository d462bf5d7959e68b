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

/** The table {@code parts} of {@link Parts}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PartsTable extends ModelTable<Parts, PartsTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code parts}, not aliased. */
    public static final PartsTable PARTS = new PartsTable(DSL.name("parts"), null);

    /** How rows become {@link Parts}s, and the other way round. */
    public static final ModelType<Parts, PartsKey, PartsTable, PartsValues> MODEL_TYPE = ModelType.of(
                    "Parts", PARTS, PartsTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (PartsKey key) -> List.of(key.number(), key.text(), key.bytes(), key.oddId()),
                            parts -> new PartsKey((Long) parts.get(0), (String) parts.get(1),
                                    (byte[]) parts.get(2), (String) parts.get(3)),
                            PARTS.NUMBER, PARTS.TEXT, PARTS.BYTES, PARTS.ODD_ID),
                    parts -> parts.number() == null || parts.text() == null || parts.bytes() == null || parts.odd() == null
                            ? null : new PartsKey(parts.number(), parts.text(), parts.bytes(), parts.odd().id()))
            .with(PartsValues::new, PartsValues::of, PartsQuerySet::new)
            .relatedBy(parts -> List.of(parts.odd()));

    /** {@code number bigint not null}: {@link Parts#number()}. Part of the primary key. */
    public final TableField<Record, Long> NUMBER = column("number", SQLDataType.BIGINT.notNull());

    /** {@code text varchar(255)}: {@link Parts#text()}. Part of the primary key. */
    public final TableField<Record, String> TEXT = column("text", SQLDataType.VARCHAR(255).null_());

    /** {@code bytes varbinary(255) not null}: {@link Parts#bytes()}. Part of the primary key. */
    public final TableField<Record, byte[]> BYTES = column("bytes", SQLDataType.VARBINARY(255).notNull());

    /** {@code odd_id varchar(255)}: the key of {@link Parts#odd()}. Part of the primary key. */
    public final TableField<Record, String> ODD_ID = column("odd_id", SQLDataType.VARCHAR(255).null_());

    private PartsTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private PartsTable(Route route) {
        super(route, PARTS);
    }

    /** {@return the path to {@link Parts#odd()}: its columns and paths, also for {@code selectRelated}} */
    public OddTable.One odd() {
        return new OddTable.One(Keys.ODD.from(this));
    }

    private Parts readRow(Row row) {
        return new Parts(row.get(NUMBER), row.get(TEXT), row.get(BYTES), row.ref(Keys.ODD, ODD_ID));
    }

    @Override
    protected ModelType<Parts, PartsKey, PartsTable, PartsValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ODD);
    }

    @Override
    public PartsTable as(Name alias) {
        return new PartsTable(alias, this);
    }

    /** The path to the one parts of another row. */
    public static final class One extends PartsTable implements ToOne<PartsQuerySet> {
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
     * The path to the rows of {@code parts} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends PartsTable
            implements ToMany<Parts, PartsKey, PartsTable, M, Q> {
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
        /** Names {@link Odd}s: {@link Parts#odd()}. */
        public static final Reference<Odd, String> ODD =
                Reference.of(MODEL_TYPE, "odd", OddTable.MODEL_TYPE, OnDelete.RESTRICT, PARTS.ODD_ID);

        private Keys() {}
    }
}
