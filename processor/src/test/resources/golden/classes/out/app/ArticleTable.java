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

/** The table {@code articles} of {@link Article}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ArticleTable extends ModelTable<Article, ArticleTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code articles}, not aliased. */
    public static final ArticleTable ARTICLE = new ArticleTable(DSL.name("articles"), null);

    /** How rows become {@link Article}s, and the other way round. */
    public static final ModelType<Article, Long, ArticleTable, ArticleValues> MODEL_TYPE = ModelType.of(
                    "Article", ARTICLE, ArticleTable::readRow)
            .keyedBy(ModelKey.of(ARTICLE.ID), Article::getId)
            .with(ArticleValues::new, ArticleValues::of, ArticleQuerySet::new)
            .withPrimitives(ARTICLE.PUBLISHED, ARTICLE.PAGES)
            .relatedBy(article -> List.of(article.author(), article.tags()));

    /** {@code id bigint not null}: {@link Article#getId()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code created_by varchar(20) not null}: {@link Article#createdBy}. */
    public final TableField<Record, String> CREATED_BY = column("created_by", SQLDataType.VARCHAR(20).notNull());

    /** {@code title varchar(200) not null}: {@link Article#getTitle()}. */
    public final TableField<Record, String> TITLE = column("title", SQLDataType.VARCHAR(200).notNull());

    /** {@code published boolean not null}: {@link Article#isPublished()}. */
    public final TableField<Record, Boolean> PUBLISHED = column("published", SQLDataType.BOOLEAN.notNull());

    /** {@code pages integer not null}: {@link Article#pages}. */
    public final TableField<Record, Integer> PAGES = column("pages", SQLDataType.INTEGER.notNull());

    /** {@code author_id bigint not null}: the key of {@link Article#getAuthor()}. */
    public final TableField<Record, Long> AUTHOR_ID = column("author_id", SQLDataType.BIGINT.notNull());

    private ArticleTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private ArticleTable(Route route) {
        super(route, ARTICLE);
    }

    /** {@return the path to {@link Article#getAuthor()}: its columns and paths, also for {@code selectRelated}} */
    public PersonTable.One author() {
        return new PersonTable.One(Keys.AUTHOR.from(this));
    }

    /**
     * {@return the path to {@link Article#getTags()}: conditions on what is linked, also for {@code prefetchRelated}}
     */
    TagTable.Several<ArticleTagsLinkTable, ArticleTagsProxy.Query> tags() {
        return new TagTable.Several<>(ArticleTagsProxy.LINK.from(this));
    }

    private Article readRow(Row row) {
        Article model = new Article();
        model.setId(row.get(ID));
        model.createdBy = row.get(CREATED_BY);
        model.setTitle(row.get(TITLE));
        model.setPublished(row.get(PUBLISHED));
        model.pages = row.get(PAGES);
        model.setAuthor(row.ref(Keys.AUTHOR, AUTHOR_ID));
        model.setTags(row.many(ArticleTagsProxy.LINK));
        return model;
    }

    @Override
    protected ModelType<Article, Long, ArticleTable, ArticleValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.AUTHOR);
    }

    @Override
    public ArticleTable as(Name alias) {
        return new ArticleTable(alias, this);
    }

    /** The path to the one article of another row. */
    public static final class One extends ArticleTable implements ToOne<ArticleQuerySet> {
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
     * The path to the rows of {@code articles} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends ArticleTable
            implements ToMany<Article, Long, ArticleTable, M, Q> {
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
        /** Names {@link Person}s: {@link Article#getAuthor()}. */
        public static final Reference<Person, Long> AUTHOR =
                Reference.of(MODEL_TYPE, "author", PersonTable.MODEL_TYPE, OnDelete.RESTRICT, ARTICLE.AUTHOR_ID);

        private Keys() {}
    }
}
