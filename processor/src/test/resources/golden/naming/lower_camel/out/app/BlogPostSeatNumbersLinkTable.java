package app;

import dev.throughline.LinkKey;
import dev.throughline.ModelTable;
import dev.throughline.OnDelete;
import dev.throughline.generated.ModelKey;
import dev.throughline.generated.ModelType;
import dev.throughline.generated.Reference;
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

/** The table {@code blogPostSeatNumber} of {@link BlogPostSeatNumbersLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
public class BlogPostSeatNumbersLinkTable extends ModelTable<BlogPostSeatNumbersLink, BlogPostSeatNumbersLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code blogPostSeatNumber}, not aliased. */
    public static final BlogPostSeatNumbersLinkTable BLOG_POST_SEAT_NUMBERS_LINK =
            new BlogPostSeatNumbersLinkTable(DSL.name("blogPostSeatNumber"), null);

    /** How rows become {@link BlogPostSeatNumbersLink}s, and the other way round. */
    public static final ModelType<BlogPostSeatNumbersLink, LinkKey<Long, SeatNumberKey>, BlogPostSeatNumbersLinkTable, BlogPostSeatNumbersLinkValues>
            MODEL_TYPE = ModelType.of(
                    "BlogPostSeatNumbersLink", BLOG_POST_SEAT_NUMBERS_LINK, BlogPostSeatNumbersLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(
                            (LinkKey<Long, SeatNumberKey> key) -> List.of(key.owner(), key.target().rowNumber(), key.target().seatPlace()),
                            parts -> new LinkKey<>((Long) parts.get(0),
                                    new SeatNumberKey((Integer) parts.get(1), (String) parts.get(2))),
                            BLOG_POST_SEAT_NUMBERS_LINK.BLOG_POST_ID,
                                    BLOG_POST_SEAT_NUMBERS_LINK.SEAT_NUMBER_ROW_NUMBER,
                                    BLOG_POST_SEAT_NUMBERS_LINK.SEAT_NUMBER_SEAT_PLACE),
                    link -> new LinkKey<>(link.blogPost().id(), link.seatNumber().id()))
            .with(BlogPostSeatNumbersLinkValues::new, BlogPostSeatNumbersLinkValues::of, BlogPostSeatNumbersLinkQuerySet::new)
            .relatedBy(blogPostSeatNumbersLink -> List.of(blogPostSeatNumbersLink.blogPost(), blogPostSeatNumbersLink.seatNumber()));

    /** {@code blogPostId bigint not null}: the key of {@link BlogPostSeatNumbersLink#blogPost()}. */
    public final TableField<Record, Long> BLOG_POST_ID = column("blogPostId", SQLDataType.BIGINT.notNull());

    /**
     * {@code seatNumberRowNumber integer not null}: part of the key of {@link BlogPostSeatNumbersLink#seatNumber()}.
     */
    public final TableField<Record, Integer> SEAT_NUMBER_ROW_NUMBER =
            column("seatNumberRowNumber", SQLDataType.INTEGER.notNull());

    /**
     * {@code seatNumberSeatPlace varchar(255) not null}: part of the key of {@link
     * BlogPostSeatNumbersLink#seatNumber()}.
     */
    public final TableField<Record, String> SEAT_NUMBER_SEAT_PLACE =
            column("seatNumberSeatPlace", SQLDataType.VARCHAR(255).notNull());

    private BlogPostSeatNumbersLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /**
     * {@return the path to {@link BlogPostSeatNumbersLink#blogPost()}: its columns and paths, also for {@code
     * selectRelated}}
     */
    public BlogPostTable.One blogPost() {
        return new BlogPostTable.One(Keys.BLOG_POST.from(this));
    }

    /**
     * {@return the path to {@link BlogPostSeatNumbersLink#seatNumber()}: its columns and paths, also for {@code
     * selectRelated}}
     */
    public SeatNumberTable.One seatNumber() {
        return new SeatNumberTable.One(Keys.SEAT_NUMBER.from(this));
    }

    private BlogPostSeatNumbersLink readRow(Row row) {
        return new BlogPostSeatNumbersLink(
                row.ref(Keys.BLOG_POST, BLOG_POST_ID),
                row.ref(Keys.SEAT_NUMBER, List.of(SEAT_NUMBER_ROW_NUMBER, SEAT_NUMBER_SEAT_PLACE)));
    }

    @Override
    protected ModelType<BlogPostSeatNumbersLink, LinkKey<Long, SeatNumberKey>, BlogPostSeatNumbersLinkTable, BlogPostSeatNumbersLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.BLOG_POST, Keys.SEAT_NUMBER);
    }

    @Override
    public BlogPostSeatNumbersLinkTable as(Name alias) {
        return new BlogPostSeatNumbersLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    public static final class Keys {
        /** Names {@link BlogPost}s: {@link BlogPostSeatNumbersLink#blogPost()}. */
        public static final Reference<BlogPost, Long> BLOG_POST =
                Reference.of(MODEL_TYPE, "blogPost", BlogPostTable.MODEL_TYPE, OnDelete.CASCADE, BLOG_POST_SEAT_NUMBERS_LINK.BLOG_POST_ID);

        /** Names {@link SeatNumber}s: {@link BlogPostSeatNumbersLink#seatNumber()}. */
        public static final Reference<SeatNumber, SeatNumberKey> SEAT_NUMBER =
                Reference.of(MODEL_TYPE, "seatNumber", SeatNumberTable.MODEL_TYPE, OnDelete.CASCADE, BLOG_POST_SEAT_NUMBERS_LINK.SEAT_NUMBER_ROW_NUMBER,
                        BLOG_POST_SEAT_NUMBERS_LINK.SEAT_NUMBER_SEAT_PLACE);

        private Keys() {}
    }
}
