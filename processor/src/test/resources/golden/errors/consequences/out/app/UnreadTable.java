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

/** The table {@code unread} of {@link Unread}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class UnreadTable extends ModelTable<Unread, UnreadTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code unread}, not aliased. */
    public static final UnreadTable UNREAD = new UnreadTable(DSL.name("unread"), null);

    /** How rows become {@link Unread}s, and the other way round. */
    public static final ModelType<Unread, Long, UnreadTable, UnreadValues> MODEL_TYPE = ModelType.of(
                    "Unread", UNREAD, UnreadTable::readRow)
            .keyedBy(ModelKey.of(UNREAD.ID), Unread::id)
            .with(UnreadValues::new, UnreadValues::of, UnreadQuerySet::new);

    /** {@code id bigint not null}: {@link Unread#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private UnreadTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private UnreadTable(Route route) {
        super(route, UNREAD);
    }

    private Unread readRow(Row row) {
        return new Unread(row.get(ID), null);
    }

    @Override
    protected ModelType<Unread, Long, UnreadTable, UnreadValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public UnreadTable as(Name alias) {
        return new UnreadTable(alias, this);
    }

    /** The path to the one unread of another row. */
    public static final class One extends UnreadTable implements ToOne<UnreadQuerySet> {
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
     * The path to the rows of {@code unread} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends UnreadTable
            implements ToMany<Unread, Long, UnreadTable, M, Q> {
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
