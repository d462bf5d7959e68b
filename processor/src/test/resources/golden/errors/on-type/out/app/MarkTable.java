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

/** The table {@code mark} of {@link Mark}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class MarkTable extends ModelTable<Mark, MarkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code mark}, not aliased. */
    public static final MarkTable MARK = new MarkTable(DSL.name("mark"), null);

    /** How rows become {@link Mark}s, and the other way round. */
    public static final ModelType<Mark, Long, MarkTable, MarkValues> MODEL_TYPE = ModelType.of(
                    "Mark", MARK, MarkTable::readRow)
            .keyedBy(ModelKey.of(MARK.ID), Mark::id)
            .with(MarkValues::new, MarkValues::of, MarkQuerySet::new);

    /** {@code id bigint not null}: {@link Mark#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code word varchar(255) not null}: {@link Mark#word()}. */
    public final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(255).notNull());

    private MarkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private MarkTable(Route route) {
        super(route, MARK);
    }

    private Mark readRow(Row row) {
        return new Mark(row.get(ID), row.get(WORD));
    }

    @Override
    protected ModelType<Mark, Long, MarkTable, MarkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public MarkTable as(Name alias) {
        return new MarkTable(alias, this);
    }

    /** The path to the one mark of another row. */
    public static final class One extends MarkTable implements ToOne<MarkQuerySet> {
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
     * The path to the rows of {@code mark} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends MarkTable
            implements ToMany<Mark, Long, MarkTable, M, Q> {
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
