package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Route;
import dev.throughline.generated.Row;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The table {@code article} of {@link Article}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class ArticleTable extends ModelTable<Article, ArticleTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code article}, not aliased. */
    public static final ArticleTable ARTICLE = new ArticleTable(DSL.name("article"), null);

    /** How rows become {@link Article}s, and the other way round. */
    public static final ModelType<Article, UUID, ArticleTable, ArticleValues> MODEL_TYPE = ModelType.of(
                    "Article", ARTICLE, ArticleTable::readRow)
            .keyedBy(ModelKey.random(ARTICLE.ID), Article::id)
            .with(ArticleValues::new, ArticleValues::of, ArticleQuerySet::new)
            .relatedBy(article -> List.of(article.labels(), article.related()));

    /** {@code id uuid not null}: {@link Article#id()}. The primary key, generated where it is null. */
    public final TableField<Record, UUID> ID = column("id", SQLDataType.UUID.notNull());

    /** {@code title varchar(255) not null}: {@link Article#title()}. */
    public final TableField<Record, String> TITLE = column("title", SQLDataType.VARCHAR(255).notNull());

    private ArticleTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private ArticleTable(Route route) {
        super(route, ARTICLE);
    }

    /**
     * {@return the path to {@link Article#labels()}: conditions on what is linked, also for {@code prefetchRelated}}
     */
    public LabelTable.Several<ArticleLabelsLinkTable, ArticleLabelsProxy.Query> labels() {
        return new LabelTable.Several<>(ArticleLabelsProxy.LINK.from(this));
    }

    /**
     * {@return the path to {@link Article#related()}: conditions on what is linked, also for {@code prefetchRelated}}
     */
    public Several<ArticleRelatedLinkTable, ArticleRelatedProxy.Query> related() {
        return new Several<>(ArticleRelatedProxy.LINK.from(this));
    }

    private Article readRow(Row row) {
        return new Article(
                row.get(ID),
                row.get(TITLE),
                row.many(ArticleLabelsProxy.LINK),
                row.many(ArticleRelatedProxy.LINK));
    }

    @Override
    protected ModelType<Article, UUID, ArticleTable, ArticleValues> modelType() {
        return MODEL_TYPE;
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
     * The path to the rows of {@code article} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends ArticleTable
            implements ToMany<Article, UUID, ArticleTable, M, Q> {
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
