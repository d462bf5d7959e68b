package app;

import dev.throughline.ModelTable;
import dev.throughline.ToMany;
import dev.throughline.ToOne;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
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

/** The table {@code post} of {@link Post}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class PostTable extends ModelTable<Post, PostTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code post}, not aliased. */
    public static final PostTable POST = new PostTable(DSL.name("post"), null);

    /** How rows become {@link Post}s, and the other way round. */
    public static final ModelType<Post, Long, PostTable, PostValues> MODEL_TYPE = ModelType.of(
                    "Post", POST, PostTable::readRow)
            .keyedBy(ModelKey.of(POST.ID), Post::id)
            .with(PostValues::new, PostValues::of, PostQuerySet::new)
            .relatedBy(post -> List.of(post.tags(), post.words()));

    /** {@code id bigint not null}: {@link Post#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    private PostTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private PostTable(Route route) {
        super(route, POST);
    }

    /** {@return the path to {@link Post#tags()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public TagTable.Several<PostTagTable, PostTagsProxy.Query> tags() {
        return new TagTable.Several<>(PostTagsProxy.LINK.from(this));
    }

    /** {@return the path to {@link Post#words()}: conditions on what is linked, also for {@code prefetchRelated}} */
    public TagTable.Several<PostWordTable, PostWordsProxy.Query> words() {
        return new TagTable.Several<>(PostWordsProxy.LINK.from(this));
    }

    private Post readRow(Row row) {
        return new Post(row.get(ID), null, row.many(PostWordsProxy.LINK));
    }

    @Override
    protected ModelType<Post, Long, PostTable, PostValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    public PostTable as(Name alias) {
        return new PostTable(alias, this);
    }

    /** The path to the one post of another row. */
    public static final class One extends PostTable implements ToOne<PostQuerySet> {
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
     * The path to the rows of {@code post} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends PostTable
            implements ToMany<Post, Long, PostTable, M, Q> {
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
