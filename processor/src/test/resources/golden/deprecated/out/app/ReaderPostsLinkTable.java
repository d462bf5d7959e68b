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

/** The table {@code reader_post} of {@link ReaderPostsLink}. */
@Generated("dev.throughline.processor.ModelProcessor")
@SuppressWarnings("deprecation")
class ReaderPostsLinkTable extends ModelTable<ReaderPostsLink, ReaderPostsLinkTable> {
    private static final long serialVersionUID = 1L;

    /** The table {@code reader_post}, not aliased. */
    static final ReaderPostsLinkTable READER_POSTS_LINK = new ReaderPostsLinkTable(DSL.name("reader_post"), null);

    /** How rows become {@link ReaderPostsLink}s, and the other way round. */
    static final ModelType<ReaderPostsLink, LinkKey<Long, Long>, ReaderPostsLinkTable, ReaderPostsLinkValues>
            MODEL_TYPE = ModelType.of(
                    "ReaderPostsLink", READER_POSTS_LINK, ReaderPostsLinkTable::readRow)
            .keyedBy(
                    ModelKey.of(READER_POSTS_LINK.READER_ID, READER_POSTS_LINK.POST_ID),
                    link -> new LinkKey<>(link.reader().id(), link.post().id()))
            .with(ReaderPostsLinkValues::new, ReaderPostsLinkValues::of, ReaderPostsLinkQuerySet::new)
            .relatedBy(readerPostsLink -> List.of(readerPostsLink.reader(), readerPostsLink.post()));

    /** {@code reader_id bigint not null}: the key of {@link ReaderPostsLink#reader()}. */
    final TableField<Record, Long> READER_ID = column("reader_id", SQLDataType.BIGINT.notNull());

    /** {@code post_id bigint not null}: the key of {@link ReaderPostsLink#post()}. */
    final TableField<Record, Long> POST_ID = column("post_id", SQLDataType.BIGINT.notNull());

    private ReaderPostsLinkTable(Name name, @Nullable Table<Record> aliased) {
        super(name, aliased);
    }

    /** {@return the path to {@link ReaderPostsLink#reader()}: its columns and paths, also for {@code selectRelated}} */
    ReaderTable.One reader() {
        return new ReaderTable.One(Keys.READER.from(this));
    }

    /** {@return the path to {@link ReaderPostsLink#post()}: its columns and paths, also for {@code selectRelated}} */
    PostTable.One post() {
        return new PostTable.One(Keys.POST.from(this));
    }

    private ReaderPostsLink readRow(Row row) {
        return new ReaderPostsLink(row.ref(Keys.READER, READER_ID), row.ref(Keys.POST, POST_ID));
    }

    @Override
    protected ModelType<ReaderPostsLink, LinkKey<Long, Long>, ReaderPostsLinkTable, ReaderPostsLinkValues> modelType() {
        return MODEL_TYPE;
    }

    @Override
    protected List<Reference<?, ?>> modelReferences() {
        return List.of(Keys.READER, Keys.POST);
    }

    @Override
    public ReaderPostsLinkTable as(Name alias) {
        return new ReaderPostsLinkTable(alias, this);
    }

    /** The keys of the table; apart from it, so that tables that refer to each other can be loaded in any order. */
    static final class Keys {
        /** Names {@link Reader}s: {@link ReaderPostsLink#reader()}. */
        static final Reference<Reader, Long> READER =
                Reference.of(MODEL_TYPE, "reader", ReaderTable.MODEL_TYPE, OnDelete.CASCADE, READER_POSTS_LINK.READER_ID);

        /** Names {@link Post}s: {@link ReaderPostsLink#post()}. */
        static final Reference<Post, Long> POST =
                Reference.of(MODEL_TYPE, "post", PostTable.MODEL_TYPE, OnDelete.CASCADE, READER_POSTS_LINK.POST_ID);

        private Keys() {}
    }
}
