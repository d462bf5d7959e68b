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

/** The table {@code url} of {@link URL}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class URLTable extends ModelTable<URL, URLTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code url}, not aliased. */
    public static final URLTable URL = new URLTable(DSL.name("url"), null);

    /** How rows become {@link URL}s, and the other way round. */
    public static final ModelType<URL, Long, URLTable, URLValues> MODEL_TYPE = ModelType.of(
                    "URL", URL, URLTable::readRow)
            .keyedBy(ModelKey.of(URL.ID), url -> url.id())
            .with(URLValues::new, URLValues::of, URLQuerySet::new)
            .relatedBy(url -> List.of(url.a(), url.letters()));

    /** {@code id bigint not null}: {@link URL#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code a_id varchar(255) not null}: the key of {@link URL#a()}. */
    public final TableField<Record, String> A_ID = column("a_id", SQLDataType.VARCHAR(255).notNull());

    private URLTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private URLTable(Route route) {
        super(route, URL);
    }

    /** {@return the path to {@link URL#a()}: its columns and paths, also for {@code selectRelated}} */
    public ATable.One a() {
        return new ATable.One(Keys.A.from(this));
    }

    /** {@return the path to {@link URL#letters()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public ATable.Several<URLLettersLinkTable, URLLettersProxy.Query> letters() {
        return new ATable.Several<>(URLLettersProxy.LINK.from(this));
    }

    private URL readRow(Row row) {
        return new URL(row.get(ID), row.ref(Keys.A, A_ID), row.many(URLLettersProxy.LINK));
    }

    @Override
    protected ModelType<URL, Long, URLTable, URLValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.A);
    }

    @Override
    public URLTable as(Name alias) {
        return new URLTable(alias, this);
    }

    /** The path to the one url of another row. */
    public static final class One extends URLTable implements ToOne<URLQuerySet> {
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
     * The path to the rows of {@code url} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends URLTable
            implements ToMany<URL, Long, URLTable, M, Q> {
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
        /** Names {@link A}s: {@link URL#a()}. */
        public static final Reference<A, String> A =
                Reference.of(MODEL_TYPE, "a", ATable.MODEL_TYPE, OnDelete.RESTRICT, URL.A_ID);

        private Keys() {}
    }
}
