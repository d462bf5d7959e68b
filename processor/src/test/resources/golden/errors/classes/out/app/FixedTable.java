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

/** The table {@code fixed} of {@link Fixed}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class FixedTable extends ModelTable<Fixed, FixedTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code fixed}, not aliased. */
    public static final FixedTable FIXED = new FixedTable(DSL.name("fixed"), null);

    /** How rows become {@link Fixed}s, and the other way round. */
    public static final ModelType<Fixed, Long, FixedTable, FixedValues> MODEL_TYPE = ModelType.of(
                    "Fixed", FIXED, FixedTable::readRow)
            .keyedBy(ModelKey.of(FIXED.ID), fixed -> fixed.id)
            .with(FixedValues::new, FixedValues::of, FixedQuerySet::new);

    /** {@code id bigint not null}: {@link Fixed#id}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code text varchar(255) not null}: {@link Fixed#text}. */
    public final TableField<Record, String> TEXT = column("text", SQLDataType.VARCHAR(255).notNull());

    /** {@code word varchar(255) not null}: {@link Fixed#getWord()}. */
    public final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(255).notNull());

    private FixedTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private FixedTable(Route route) {
        super(route, FIXED);
    }

    private Fixed readRow(Row row) {
        Fixed model = new Fixed();
        model.id = row.get(ID);
        return model;
    }

    @Override
    protected ModelType<Fixed, Long, FixedTable, FixedValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public FixedTable as(Name alias) {
        return new FixedTable(alias, this);
    }

    /** The path to the one fixed of another row. */
    public static final class One extends FixedTable implements ToOne<FixedQuerySet> {
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
     * The path to the rows of {@code fixed} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends FixedTable
            implements ToMany<Fixed, Long, FixedTable, M, Q> {
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
