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
@SuppressWarnings({
        "deprecation",
        "removal"
})
class TagTable extends ModelTable<Tag, TagTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code tag}, not aliased. */
    static final TagTable TAG = new TagTable(DSL.name("tag"), null);

    /** How rows become {@link Tag}s, and the other way round. */
    static final ModelType<Tag, Kind, TagTable, TagValues> MODEL_TYPE = ModelType.of(
                    "Tag", TAG, TagTable::readRow)
            .keyedBy(ModelKey.of(TAG.KIND), Tag::kind)
            .with(TagValues::new, TagValues::of, TagQuerySet::new);

    /** {@code kind varchar(255) not null}: {@link Tag#kind()}. The primary key, assigned by the caller. */
    final TableField<Record, Kind> KIND = column("kind", SQLDataType.VARCHAR(255).notNull(), Kind.class);

    /** {@code word varchar(255) not null}: {@link Tag#word()}. */
    @Deprecated(forRemoval = true)
    final TableField<Record, String> WORD = column("word", SQLDataType.VARCHAR(255).notNull());

    private TagTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private TagTable(Route route) {
        super(route, TAG);
    }

    private Tag readRow(Row row) {
        return new Tag(row.get(KIND), row.get(WORD));
    }

    @Override
    protected ModelType<Tag, Kind, TagTable, TagValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public TagTable as(Name alias) {
        return new TagTable(alias, this);
    }

    /** The path to the one tag of another row. */
    static final class One extends TagTable implements ToOne<TagQuerySet> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a foreign key.
         *
         * @param route how it goes
         */
        One(Route route) {
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
    static final class Several<M extends ModelTable<?, M>, Q>
            extends TagTable
            implements ToMany<Tag, Kind, TagTable, M, Q> {
        private static final long serialVersionUID = 1L;

        /**
         * A path along a link.
         *
         * @param route how it goes
         */
        Several(Route route) {
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
