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

/** The table {@code post} of {@link Post}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
class PostTable extends ModelTable<Post, PostTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code post}, not aliased. */
    static final PostTable POST = new PostTable(DSL.name("post"), null);

    /** How rows become {@link Post}s, and the other way round. */
    static final ModelType<Post, Long, PostTable, PostValues> MODEL_TYPE = ModelType.of(
                    "Post", POST, PostTable::readRow)
            .keyedBy(ModelKey.of(POST.ID), post -> post.id)
            .with(PostValues::new, PostValues::of, PostQuerySet::new)
            .relatedBy(post -> List.of(post.item(), post.tags(), post.posts()))
            .embedding(POST.SPAN_FROM, POST.SPAN_TILL)
            .embedding(POST.OTHER_FROM, POST.OTHER_TILL);

    /** {@code id bigint not null}: {@link Post#id}. The primary key, generated where it is null. */
    final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code nick varchar(255) not null}: {@link Post#nick}. */
    @Deprecated
    final TableField<Record, String> NICK = column("nick", SQLDataType.VARCHAR(255).notNull());

    /** {@code item_id bigint not null}: the key of {@link Post#item}. */
    @Deprecated
    final TableField<Record, Long> ITEM_ID = column("item_id", SQLDataType.BIGINT.notNull());

    /** {@code span_from integer not null}: from of {@link Post#span}. */
    @Deprecated
    final TableField<Record, Integer> SPAN_FROM = column("span_from", SQLDataType.INTEGER.notNull());

    /** {@code span_till integer not null}: till of {@link Post#span}. */
    @Deprecated
    final TableField<Record, Integer> SPAN_TILL = column("span_till", SQLDataType.INTEGER.notNull());

    /** {@code other_from integer not null}: from of {@link Post#other}. */
    final TableField<Record, Integer> OTHER_FROM = column("other_from", SQLDataType.INTEGER.notNull());

    /** {@code other_till integer not null}: till of {@link Post#other}. */
    @Deprecated
    final TableField<Record, Integer> OTHER_TILL = column("other_till", SQLDataType.INTEGER.notNull());

    /** {@code text varchar(255) not null}: {@link Post#getText()}. */
    @Deprecated
    final TableField<Record, String> TEXT = column("text", SQLDataType.VARCHAR(255).notNull());

    private PostTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private PostTable(Route route) {
        super(route, POST);
    }

    /** {@return the path to {@link Post#item}: its columns and paths, also for {@code selectRelated}} */
    @Deprecated
    Shelf_ItemTable.One item() {
        return new Shelf_ItemTable.One(Keys.ITEM.from(this));
    }

    /** {@return the path to {@link Post#tags}: conditions on what is linked, also for {@code prefetchRelated}} */
    TagTable.Several<PostTagsLinkTable, PostTagsProxy.Query> tags() {
        return new TagTable.Several<>(PostTagsProxy.LINK.from(this));
    }

    /** {@return the path to {@link Post#posts}: conditions on what is linked, also for {@code prefetchRelated}} */
    @Deprecated
    Several<EntryTable, PostPostsProxy.Query> posts() {
        return new Several<>(PostPostsProxy.LINK.from(this));
    }

    private Post readRow(Row row) {
        Post model = new Post();
        model.id = row.get(ID);
        model.nick = row.get(NICK);
        model.item = row.ref(Keys.ITEM, ITEM_ID);
        model.span = row.embedded(
                        () -> new Post.Span(row.get(SPAN_FROM), row.get(SPAN_TILL)),
                        SPAN_FROM, SPAN_TILL);
        model.other = row.embedded(
                        () -> new Post.Span(row.get(OTHER_FROM), row.get(OTHER_TILL)),
                        OTHER_FROM, OTHER_TILL);
        model.tags = row.many(PostTagsProxy.LINK);
        model.posts = row.many(PostPostsProxy.LINK);
        model.setText(row.get(TEXT));
        return model;
    }

    @Override
    protected ModelType<Post, Long, PostTable, PostValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.ITEM);
    }

    @Override
    public PostTable as(Name alias) {
        return new PostTable(alias, this);
    }

    /** The path to the one post of another row. */
    static final class One extends PostTable implements ToOne<PostQuerySet> {
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
     * The path to the rows of {@code post} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    static final class Several<M extends ModelTable<?, M>, Q>
            extends PostTable
            implements ToMany<Post, Long, PostTable, M, Q> {
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

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Shelf.Item}s: {@link Post#item}. */
        @Deprecated
        static final Reference<Shelf.Item, Long> ITEM =
                Reference.of(MODEL_TYPE, "item", Shelf_ItemTable.MODEL_TYPE, OnDelete.RESTRICT, POST.ITEM_ID);

        private Keys() {}
    }
}
