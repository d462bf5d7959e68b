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

/** The table {@code blogPost} of {@link BlogPost}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class BlogPostTable extends ModelTable<BlogPost, BlogPostTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code blogPost}, not aliased. */
    public static final BlogPostTable BLOG_POST = new BlogPostTable(DSL.name("blogPost"), null);

    /** How rows become {@link BlogPost}s, and the other way round. */
    public static final ModelType<BlogPost, Long, BlogPostTable, BlogPostValues> MODEL_TYPE = ModelType.of(
                    "BlogPost", BLOG_POST, BlogPostTable::readRow)
            .keyedBy(ModelKey.of(BLOG_POST.ID), BlogPost::id)
            .with(BlogPostValues::new, BlogPostValues::of, BlogPostQuerySet::new)
            .withPrimitives(BLOG_POST.SORT_ORDER)
            .relatedBy(blogPost -> List.of(blogPost.firstSeat(), blogPost.replyTo(), blogPost.seatNumbers()))
            .embedding(BLOG_POST.ACTIVE_FOR_FROM_DAY, BLOG_POST.ACTIVE_FOR_TO_DAY);

    /** {@code id bigint not null}: {@link BlogPost#id()}. The primary key, generated where it is null. */
    public final TableField<Record, Long> ID = column("id", identity(SQLDataType.BIGINT));

    /** {@code sortOrder integer not null}: {@link BlogPost#sortOrder()}. */
    public final TableField<Record, Integer> SORT_ORDER = column("sortOrder", SQLDataType.INTEGER.notNull());

    /** {@code kept_as_is varchar(255) not null}: {@link BlogPost#other()}. */
    public final TableField<Record, String> OTHER = column("kept_as_is", SQLDataType.VARCHAR(255).notNull());

    /** {@code firstSeatRowNumber integer not null}: part of the key of {@link BlogPost#firstSeat()}. */
    public final TableField<Record, Integer> FIRST_SEAT_ROW_NUMBER =
            column("firstSeatRowNumber", SQLDataType.INTEGER.notNull());

    /** {@code firstSeatSeatPlace varchar(255) not null}: part of the key of {@link BlogPost#firstSeat()}. */
    public final TableField<Record, String> FIRST_SEAT_SEAT_PLACE =
            column("firstSeatSeatPlace", SQLDataType.VARCHAR(255).notNull());

    /** {@code replyToId bigint not null}: the key of {@link BlogPost#replyTo()}. */
    public final TableField<Record, Long> REPLY_TO_ID = column("replyToId", SQLDataType.BIGINT.notNull());

    /** {@code activeForFromDay integer not null}: fromDay of {@link BlogPost#activeFor()}. */
    public final TableField<Record, Integer> ACTIVE_FOR_FROM_DAY =
            column("activeForFromDay", SQLDataType.INTEGER.notNull());

    /** {@code activeForToDay integer not null}: toDay of {@link BlogPost#activeFor()}. */
    public final TableField<Record, Integer> ACTIVE_FOR_TO_DAY =
            column("activeForToDay", SQLDataType.INTEGER.notNull());

    private BlogPostTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    private BlogPostTable(Route route) {
        super(route, BLOG_POST);
    }

    /** {@return the path to {@link BlogPost#firstSeat()}: its columns and paths, also for {@code selectRelated}} */
    public SeatNumberTable.One firstSeat() {
        return new SeatNumberTable.One(Keys.FIRST_SEAT.from(this));
    }

    /** {@return the path to {@link BlogPost#replyTo()}: its columns and paths, also for {@code selectRelated}} */
    public One replyTo() {
        return new One(Keys.REPLY_TO.from(this));
    }

    /**
     * {@return the path to {@link BlogPost#seatNumbers()}: conditions on what is linked, also for {@code
     * prefetchRelated}}
     */
    public SeatNumberTable.Several<BlogPostSeatNumbersLinkTable, BlogPostSeatNumbersProxy.Query> seatNumbers() {
        return new SeatNumberTable.Several<>(BlogPostSeatNumbersProxy.LINK.from(this));
    }

    private BlogPost readRow(Row row) {
        return new BlogPost(
                row.get(ID),
                row.get(SORT_ORDER),
                row.get(OTHER),
                row.ref(Keys.FIRST_SEAT, List.of(FIRST_SEAT_ROW_NUMBER, FIRST_SEAT_SEAT_PLACE)),
                row.ref(Keys.REPLY_TO, REPLY_TO_ID),
                row.embedded(
                        () -> new BlogPost.Span(row.get(ACTIVE_FOR_FROM_DAY),
                                row.get(ACTIVE_FOR_TO_DAY)),
                        ACTIVE_FOR_FROM_DAY, ACTIVE_FOR_TO_DAY),
                row.many(BlogPostSeatNumbersProxy.LINK));
    }

    @Override
    protected ModelType<BlogPost, Long, BlogPostTable, BlogPostValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.FIRST_SEAT, Keys.REPLY_TO);
    }

    @Override
    public BlogPostTable as(Name alias) {
        return new BlogPostTable(alias, this);
    }

    /** The path to the one blog post of another row. */
    public static final class One extends BlogPostTable implements ToOne<BlogPostQuerySet> {
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
     * The path to the rows of {@code blogPost} that are linked to another row.
     *
     * @param <M> the table of the link
     * @param <Q> the query set that narrows what is loaded along the path
     */
    public static final class Several<M extends ModelTable<?, M>, Q>
            extends BlogPostTable
            implements ToMany<BlogPost, Long, BlogPostTable, M, Q> {
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
        /** Names {@link SeatNumber}s: {@link BlogPost#firstSeat()}. */
        public static final Reference<SeatNumber, SeatNumberKey> FIRST_SEAT =
                Reference.of(MODEL_TYPE, "firstSeat", SeatNumberTable.MODEL_TYPE, OnDelete.RESTRICT, BLOG_POST.FIRST_SEAT_ROW_NUMBER,
                        BLOG_POST.FIRST_SEAT_SEAT_PLACE);

        /** Names {@link BlogPost}s: {@link BlogPost#replyTo()}. */
        public static final Reference<BlogPost, Long> REPLY_TO =
                Reference.of(MODEL_TYPE, "replyTo", BlogPostTable.MODEL_TYPE, OnDelete.RESTRICT, BLOG_POST.REPLY_TO_ID);

        private Keys() {}
    }
}
