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

/** The table {@code tag} of {@link Tag}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class TagTable extends ModelTable<Tag, TagTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code tag}, not aliased. */
    public static final TagTable TAG = new TagTable(DSL.name("tag"), null);

    /** How rows become {@link Tag}s, and the other way round. */
    public static final ModelType<Tag, Long, TagTable, TagValues> MODEL_TYPE = ModelType.of(
                    "Tag", TAG, TagTable::readRow)
            .keyedBy(ModelKey.of(TAG.ID), Tag::id)
            .with(TagValues::new, TagValues::of, TagQuerySet::new);

    /** {@code id bigint not null}: {@link Tag#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code word varchar(255) not null}: {@link Tag#word()}. */
    public final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(255).notNull());

    private TagTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private TagTable(Route route) {
        super(route, TAG);
    }

    private Tag readRow(Row row) {
        return new Tag(row.get(ID), row.get(WORD));
    }

    @Override
    protected ModelType<Tag, Long, TagTable, TagValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public TagTable as(Name alias) {
        return new TagTable(alias, this);
    }

    /** The path to the one tag of another row. */
    public static final class One extends TagTable implements ToOne<TagQuerySet> {
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
     * The path to the rows of {@code tag} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends TagTable
            implements ToMany<Tag, Long, TagTable, M, Q> {
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
