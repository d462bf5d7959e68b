package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code bytes} of {@link Bytes}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class BytesTable extends ModelTable<Bytes, BytesTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code bytes}, not aliased. */
    public static final BytesTable BYTES = new BytesTable(DSL.name("bytes"), null);

    /** How rows become {@link Bytes}s, and the other way round. */
    public static final ModelType<Bytes, byte[], BytesTable, BytesValues> MODEL_TYPE = ModelType.of(
                    "Bytes", BYTES, BytesTable::readRow)
            .keyedBy(ModelKey.of(BYTES.ID), Bytes::id)
            .with(BytesValues::new, BytesValues::of, BytesQuerySet::new);

    /** {@code id varbinary(255) not null}: {@link Bytes#id()}. The primary key, assigned by the caller. */
    public final TableField<Record, byte[]> ID = column("id", SQLDataType.VARBINARY(255).notNull());

    private BytesTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private BytesTable(Route route) {
        super(route, BYTES);
    }

    private Bytes readRow(Row row) {
        return new Bytes(row.get(ID));
    }

    @Override
    protected ModelType<Bytes, byte[], BytesTable, BytesValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public BytesTable as(Name alias) {
        return new BytesTable(alias, this);
    }

    /** The path to the one bytes of another row. */
    public static final class One extends BytesTable implements ToOne<BytesQuerySet> {
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
     * The path to the rows of {@code bytes} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends BytesTable
            implements ToMany<Bytes, byte[], BytesTable, M, Q> {
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
